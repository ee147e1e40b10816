package dev.decisionmatrix.workbook;

/** The columns in the middle of the first band of the sheet Matrix. */
enum Middle {
  BASE,
  WHAT_IF,
  WEIGHT
}
