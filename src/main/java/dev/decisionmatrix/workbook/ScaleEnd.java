package dev.decisionmatrix.workbook;

/** The columns in the middle of the band that turns ratings into values. */
enum ScaleEnd {
  WORST,
  BEST,
  MUST_REACH
}
