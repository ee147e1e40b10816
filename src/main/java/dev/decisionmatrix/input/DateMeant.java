package dev.decisionmatrix.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which date a text probably means that is none as we write them; for advice only. */
final class DateMeant {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})(?:[-./ ](\\d{1,2})[-./ ](\\d{1,2})(?:[T ].*)?|(\\d{2})(\\d{2}))");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{4})");
  private static final Pattern MONTH_NAMED =
      Pattern.compile("(?:(\\d{1,2})\\.? )?(\\p{L}{3})\\p{L}*\\.? (?:(\\d{1,2}),? )?(\\d{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private DateMeant() {}

  /** How to write it: the date itself where only one can be meant. */
  static String help(String text) {
    return meant(text)
        .map(date -> "write `" + date + "`")
        .orElse("write year-month-day, such as `2026-11-20`");
  }

  private static Optional<LocalDate> meant(String text) {
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.matches()) {
      return year.group(2) == null
          ? date(year.group(1), year.group(4), year.group(5))
          : date(year.group(1), year.group(2), year.group(3));
    }
    Matcher day = DAY_FIRST.matcher(text);
    if (day.matches()) {
      return dayFirst(text, day.group(1), day.group(2), day.group(3));
    }
    Matcher named = MONTH_NAMED.matcher(text);
    return named.matches() ? named(named) : Optional.empty();
  }

  /** With dots the day comes first; with slashes either may, unless one of them is no month. */
  private static Optional<LocalDate> dayFirst(String text, String one, String two, String year) {
    Optional<LocalDate> european = date(year, two, one);
    Optional<LocalDate> american = date(year, one, two);
    if (text.indexOf('.') > 0 || american.isEmpty() || american.equals(european)) {
      return european;
    }
    return european.isEmpty() ? american : Optional.empty();
  }

  private static Optional<LocalDate> named(Matcher named) {
    int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) + 1;
    String day = named.group(1) == null ? named.group(3) : named.group(1);
    return month == 0 || day == null
        ? Optional.empty()
        : date(named.group(4), String.valueOf(month), day);
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
