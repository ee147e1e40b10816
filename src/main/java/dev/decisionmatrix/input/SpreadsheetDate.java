package dev.decisionmatrix.input;

import java.util.regex.Pattern;

/** What spreadsheets make of {@code 1/3} or {@code 4.5} where that looks like a date to them. */
final class SpreadsheetDate {
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}[-. /]+\\p{L}{3,}.*|\\p{L}{3,}[-. /]\\d+.*|\\d{1,4}[-./]\\d{1,2}[-./]\\d{2,4}.*");

  private SpreadsheetDate() {}

  static boolean is(String text) {
    return DATE.matcher(text).matches();
  }
}
