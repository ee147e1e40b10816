package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.Constant;
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
public record Check(
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
  public enum Weight {
    FAULT,
    NOTE
  }

  public static final String PASS = "pass";
  public static final String FAIL = "fail";
  public static final String NOTED = "note";

  /** A fault unless both are this figure. */
  public static Check of(
      String text, Formula found, Formula expected, double figure, Decimals shown) {
    return of(text, found, expected, figure, shown, Guard.NOTHING);
  }

  /** The same, with what to mend. */
  public static Check of(
      String text, Formula found, Formula expected, double figure, Decimals shown, Formula where) {
    return new Check(text, found, expected, figure, figure, shown, where, "", Weight.FAULT);
  }

  /** Worth knowing where it is not 0. */
  public static Check note(
      String text, Formula found, double figure, Decimals shown, Formula where, String whereText) {
    return new Check(text, found, Constant.ZERO, figure, 0, shown, where, whereText, Weight.NOTE);
  }

  public String verdict() {
    return foundFigure == expectedFigure ? PASS : differing();
  }

  public String differing() {
    return weight == Weight.FAULT ? FAIL : NOTED;
  }
}
