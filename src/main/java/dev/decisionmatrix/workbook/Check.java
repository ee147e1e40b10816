package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.display.Decimals;

/**
 * One line of the sheet Checks.
 *
 * @param found what the workbook shows
 * @param expected what it should be
 * @param foundFigure the figure of {@code found} by the analysis
 * @param expectedFigure the figure of {@code expected} by the analysis
 * @param where what to mend, as a text; empty where nothing is
 */
record Check(
    String text,
    Formula found,
    Formula expected,
    double foundFigure,
    double expectedFigure,
    Decimals shown,
    Formula where,
    String whereText,
    Weight weight) {
  /** Whether a difference is a fault or only something to know. */
  enum Weight {
    FAULT,
    NOTE
  }

  static final String PASS = "pass";
  static final String FAIL = "fail";
  static final String NOTED = "note";

  String verdict() {
    return foundFigure == expectedFigure ? PASS : differing();
  }

  String differing() {
    return weight == Weight.FAULT ? FAIL : NOTED;
  }
}
