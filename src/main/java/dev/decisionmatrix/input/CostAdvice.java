package dev.decisionmatrix.input;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write instead of an amount with its currency, or with a million for its zeros. */
final class CostAdvice {
  private static final Pattern AMOUNT =
      Pattern.compile("[^\\d]*?(\\d[\\d.,'\u2019 \u00A0\u202F]*)\\s*(\\p{L}*).*");

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,])\\d{3}(\\1\\d{3})*");

  private CostAdvice() {}

  static String on(String given) {
    return amount(given)
        .map(
            amount ->
                "write the amount alone, as `" + amount + "`; its unit stands in criteria.csv")
        .orElse("write a number of at least 0, such as `1200`; where it is not known, none");
  }

  private static Optional<String> amount(String given) {
    Matcher parts = AMOUNT.matcher(given);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String digits = plain(parts.group(1).replaceAll("['\u2019 \u00A0\u202F]", ""));
    int zeros = zeros(parts.group(2).toLowerCase(Locale.ROOT));
    return Optional.of(
        new BigDecimal(digits).movePointRight(zeros).stripTrailingZeros().toPlainString());
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
