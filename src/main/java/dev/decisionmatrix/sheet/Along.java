package dev.decisionmatrix.sheet;

/** Which way cells run from the first. */
enum Along {
  DOWN,
  ACROSS,
  /** Across, in columns of their own choice. */
  SPREAD
}
