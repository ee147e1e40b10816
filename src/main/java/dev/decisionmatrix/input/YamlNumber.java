package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the numbers of {@code decision.yaml}, and tells those that cannot be read or meant. */
final class YamlNumber {
  private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,15})?");

  static final Range HUNDRED = new Range(0, 100, "from 0 to 100");

  private static final int MOST_DECIMALS = 9;

  private final InputText text;
  private final YamlMap map;

  YamlNumber(InputText text, YamlMap map) {
    this.text = text;
    this.map = map;
  }

  /** What a number may be. */
  record Range(double from, double to, String words) {}

  Optional<Double> in(String key, Range range) {
    return amount(key, range).map(Amount.Given::value);
  }

  /**
   * Percent, or points of 100.
   *
   * @param least what people give; less is a fraction of 1 that was meant
   */
  Optional<Double> hundredths(String key, Range range, double least) {
    Optional<Amount.Given> given = amount(key, range);
    given
        .filter(amount -> !amount.isPercent() && amount.value() > 0 && amount.value() < least)
        .ifPresent(amount -> tellFraction(key, amount.value()));
    given.ifPresent(amount -> checkDecimals(key, BigDecimal.valueOf(amount.value())));
    return given.map(Amount.Given::value);
  }

  /** Sentences tell nine, and scores have no more. */
  private void checkDecimals(String key, BigDecimal value) {
    if (value.stripTrailingZeros().scale() > MOST_DECIMALS) {
      BigDecimal kept = value.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
      text.report(
          Code.KEY_RANGE,
          map.span(key),
          new Message(
              "`" + key + "` has more than nine decimals",
              "write `" + ScaleWords.number(kept.doubleValue()) + "`"));
    }
  }

  private void tellFraction(String key, double value) {
    String much = ScaleWords.number(value * 100);
    text.report(
        Code.FRACTION,
        map.span(key),
        new Message(
            "`"
                + key
                + "` is given in "
                + unit(key)
                + ", and "
                + ScaleWords.number(value)
                + " of it is very little",
            "write `" + much + "`, or `" + ScaleWords.number(value) + " %` if so little is meant"));
  }

  private static String unit(String key) {
    return key.startsWith("weights") ? "percent" : "points of 100";
  }

  /** How often a team counts; a share of the whole is another thing. */
  Optional<Double> count(String key, Range range) {
    Optional<Amount.Given> given = amount(key, range);
    if (given.isPresent() && given.get().isPercent()) {
      String share = ScaleWords.number(given.get().value() / 100);
      text.report(
          Code.KEY_KIND,
          map.span(key),
          new Message(
              "`" + key + "` says how many times a team counts, and is no percentage",
              "write `" + share + "`, or a plain number for each team, such as 50 and 30"));
      return Optional.empty();
    }
    return given.map(Amount.Given::value);
  }

  private Optional<Amount.Given> amount(String key, Range range) {
    Optional<Amount.Given> given = map.text(key).flatMap(noted -> amount(text, noted, key));
    if (given.isPresent()
        && (given.get().value() < range.from() || given.get().value() > range.to())) {
      text.report(
          Code.KEY_RANGE,
          map.span(key),
          new Message(
              "`%s` cannot be `%s`".formatted(key, map.text(key).orElseThrow().value()),
              "write a number " + range.words()));
      return Optional.empty();
    }
    return given;
  }

  /** A percent sign may follow; YAML's own numbers have a decimal point and are never ambiguous. */
  static Optional<Amount.Given> amount(InputText text, Noted<String> noted, String key) {
    String bare = YamlQuotes.bare(noted.value());
    if (PLAIN.matcher(bare).matches()) {
      return Optional.of(new Amount.Given(Amount.kept(new BigDecimal(bare)), false));
    }
    Amount amount = Amount.of(bare);
    if (amount instanceof Amount.Given given) {
      return Optional.of(given);
    }
    text.report(Code.KEY_KIND, noted.span(), unread(key + " `" + noted.value() + "` ", amount));
    return Optional.empty();
  }

  private static Message unread(String what, Amount amount) {
    if (amount instanceof Amount.Ambiguous two) {
      return new Message(
          what + "is ambiguous",
          "write `" + two.readings().get(0) + "` or `" + two.readings().get(1) + "`");
    }
    String why = amount instanceof Amount.None none ? none.why() : "is not a number";
    return new Message(what + why, "write a number such as `5`");
  }
}
