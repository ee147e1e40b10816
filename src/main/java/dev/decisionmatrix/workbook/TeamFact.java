package dev.decisionmatrix.workbook;

/** What is known of each team below the weights that it filled in on the sheet Weights. */
enum TeamFact {
  SUM,
  KIND,
  POWER,
  RATIO,
  RATIO_HOLDS
}
