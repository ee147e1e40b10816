package dev.decisionmatrix.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount that has the unit of the costs beside it: {@code $1,200}, {@code 1 200 EUR}. */
final class CostAmount {
  private static final String BLANKS = "[ \u00A0\u202F]";

  /** What stands before an amount, the amount, and what stands behind it. */
  private static final Pattern ALONG =
      Pattern.compile(
          "([^\\d.,+-]{0,20}?)"
              + BLANKS
              + "*(\\d[\\d.,'\u2019 \u00A0\u202F]*?)"
              + BLANKS
              + "*([^\\d.,+]{0,20})");

  private static final List<List<String>> CURRENCIES =
      List.of(
          List.of("eur", "\u20AC", "euro", "euros"),
          List.of("usd", "$", "us$", "dollar", "dollars"),
          List.of("gbp", "\u00A3"),
          List.of("jpy", "\u00A5"),
          List.of("inr", "\u20B9"),
          List.of("chf", "sfr", "fr"));

  private CostAmount() {}

  /** Empty unless the unit is all that stands beside a number that can be read in one way. */
  static Optional<Amount.Given> of(String given, String unit) {
    return beside(given, unit) instanceof Amount.Given amount
        ? Optional.of(amount)
        : Optional.empty();
  }

  /** What to say of an amount with its unit that can be read in two ways: {@code 2.500 EUR}. */
  static Optional<Message> inTwoWays(String what, String given, String unit) {
    return beside(given, unit) instanceof Amount.Ambiguous amount
        ? Optional.of(
            new Message(
                what + " `" + given + "` is ambiguous",
                "write `" + String.join("` or `", amount.readings()) + "`"))
        : Optional.empty();
  }

  private static Amount beside(String given, String unit) {
    Matcher parts = ALONG.matcher(given);
    return parts.matches() && isUnit(parts.group(1) + parts.group(3), unit)
        ? Amount.of(parts.group(2).strip())
        : new Amount.None("is not a number");
  }

  /** {@code EUR} and {@code €} for {@code EUR}, and for {@code EUR a year}. */
  private static boolean isUnit(String given, String unit) {
    String beside = plainUnit(given);
    return List.of(unit, unit.strip().split("[\\s/]", 2)[0]).stream()
        .map(CostAmount::plainUnit)
        .anyMatch(
            one ->
                !one.isEmpty()
                    && (one.equals(beside)
                        || CURRENCIES.stream()
                            .anyMatch(all -> all.contains(one) && all.contains(beside))));
  }

  private static String plainUnit(String text) {
    return text.replaceAll("[\\s\u00A0\u202F]", "").toLowerCase(Locale.ROOT);
  }
}
