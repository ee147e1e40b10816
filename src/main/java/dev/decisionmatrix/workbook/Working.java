package dev.decisionmatrix.workbook;

/** Rows at the foot of the sheet Matrix from which ranking and verdict are read. */
enum Working {
  CONTENDING,
  SORTED_BY,
  ORDER,
  AT_PLACE,
  RANGE_HOLDS,
  FIRST_LOWEST,
  TO_PASS,
  OVERTAKES,
  OVERTAKER,
  SENTENCE
}
