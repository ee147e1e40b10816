package dev.decisionmatrix.workbook.decision;

/** What is told besides weights and missing evidence, where it is so. */
enum Further {
  WHAT_IF,
  EACH_CLAIM,
  SOURCES,
  CLAIMS,
  ASSUMPTIONS
}
