package dev.decisionmatrix.workbook;

/** Rows below the contributions of the sheet Matrix, one figure for each option. */
enum Figure {
  SCORE,
  RANK,
  LOWEST,
  HIGHEST,
  DISPUTED_LOWEST,
  DISPUTED_HIGHEST,
  COVERAGE,
  MISSING,
  MISSED
}
