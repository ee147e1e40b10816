package dev.decisionmatrix.input;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What spreadsheets make of {@code 1/3} or {@code 4.5} where that looks like a date to them. */
final class SpreadsheetDate {
  /** How months begin in the languages of Western Europe. */
  private static final String MONTH =
      "(?iu:jan|ene|gen|feb|f\u00E9v|fev|mar|m\u00E4r|mrz|mrt|apr|avr|abr|may|mai|mag|maj|mei|jun|jui|giu"
          + "|jul|lug|aug|ao\u00FB|ago|sep|set|oct|okt|out|ott|nov|dec|dez|d\u00E9c|dic)\\p{L}*\\.?";

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}[-. /]+"
              + MONTH
              + "([-. /].*)?|"
              + MONTH
              + "[-. /]+\\d+.*|\\d{1,4}[-./]\\d{1,2}[-./]\\d{2,4}.*");

  /** A day, and perhaps the time as a fraction of it. */
  private static final Pattern SERIAL = Pattern.compile("(\\d{5})([.,]\\d+)?");

  private static final LocalDate BEFORE_FIRST = LocalDate.of(1899, 12, 30);

  /** Sources are not older, and not yet younger. */
  private static final int FIRST_YEAR = 1950;

  private static final int LAST_YEAR = 2099;

  private SpreadsheetDate() {}

  static boolean is(String text) {
    return DATE.matcher(text).matches();
  }

  /** The day that a spreadsheet counts by this number; empty for what is hardly one. */
  static Optional<LocalDate> ofSerial(String text) {
    return Optional.of(SERIAL.matcher(text))
        .filter(serial -> serial.matches())
        .map(serial -> BEFORE_FIRST.plusDays(Long.parseLong(serial.group(1))))
        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
  }
}
