package dev.decisionmatrix.input;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write instead of an amount with another currency, or with a million for its zeros. */
final class CostAdvice {
  private static final Pattern AMOUNT =
      Pattern.compile("[^\\d]*?(\\d[\\d.,'\u2019 \u00A0\u202F]*)\\s*(\\p{L}*).*");

  private static final Pattern RANGE =
      Pattern.compile(".*\\d.*(\\p{Pd}|\\bto\\b|\\bbis\\b|\\.\\.).*\\d.*");

  private static final Pattern BELOW_ZERO =
      Pattern.compile("\\(.*\\)|\\D*[-\u2212\u2013]\\s*\\D{0,4}\\d.*");

  private static final Pattern LAST_WORD = Pattern.compile(".*?(\\p{L}*)");

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,])\\d{3}(\\1\\d{3})*");

  static final String SAVED =
      "write what the option costs; where savings make it less than nothing, add one amount to the"
          + " costs of all options, which changes nothing on the frontier";

  private CostAdvice() {}

  /**
   * What to write instead.
   *
   * @param unit of the costs
   * @param why it is no amount
   */
  static String on(String given, String unit, String why) {
    if (given.startsWith("=") || given.startsWith("#") || SpreadsheetDate.is(given)) {
      return NumberAdvice.on(given).orElse(number());
    }
    if (!why.endsWith("number")) {
      return "write an amount of at most 1,000,000,000,000, in a larger unit if need be";
    }
    if (RANGE.matcher(given).matches()) {
      return "write one amount; in evidence.csv each end of a range may have a row, with who says"
          + " so";
    }
    if (BELOW_ZERO.matcher(given).matches()) {
      return SAVED;
    }
    String in = unit.isEmpty() ? "" : " in `" + unit + "`";
    return amount(given, unit)
        .map(
            amount -> "write the amount" + in + " with nothing beside it, such as `" + amount + "`")
        .orElseGet(CostAdvice::number);
  }

  private static String number() {
    return "write a number of at least 0, such as `1200`, and `0` for what costs nothing";
  }

  private static Optional<String> amount(String given, String unit) {
    Matcher parts = AMOUNT.matcher(given);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String digits = plain(parts.group(1).replaceAll("['\u2019 \u00A0\u202F]", ""));
    int zeros = zeros(parts.group(2).toLowerCase(Locale.ROOT));
    int larger = zeros > 0 ? zeros - zerosOf(unit) : 0;
    return Optional.of(
        new BigDecimal(digits).movePointRight(larger).stripTrailingZeros().toPlainString());
  }

  /** Of costs in millions, a million is one. */
  private static int zerosOf(String unit) {
    Matcher last = LAST_WORD.matcher(unit.strip().toLowerCase(Locale.ROOT));
    return last.matches() ? zeros(last.group(1)) : 0;
  }

  private static int zeros(String word) {
    return switch (word) {
      case "k", "tsd", "thousand" -> 3;
      case "m", "mn", "mio", "million", "millions" -> 6;
      case "b", "bn", "billion" -> 9;
      default -> 0;
    };
  }

  /** Whatever stands last is the decimal mark, unless it parts thousands. */
  private static String plain(String digits) {
    String bare = digits.replaceAll("[.,]+$", "");
    if (GROUPED.matcher(bare).matches()) {
      return bare.replaceAll("[.,]", "");
    }
    int mark = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
    return mark < 0
        ? bare
        : bare.substring(0, mark).replaceAll("[.,]", "") + "." + bare.substring(mark + 1);
  }
}
