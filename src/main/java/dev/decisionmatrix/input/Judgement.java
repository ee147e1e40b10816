package dev.decisionmatrix.input;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many times as important one thing is as another: {@code 3}, {@code 0.5}, {@code 1/3}. */
final class Judgement {
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,6})\\s*[/\u2044:]\\s*(\\d{1,6})");

  /** The end of Saaty's scale. */
  private static final double USUAL = 9;

  /** Beyond it the weights of judgements that contradict each other are lost in rounding. */
  private static final double LARGEST = 1000;

  /** How people mark a pair that nobody compared, or what stands in the other half. */
  private static final Pattern NONE =
      Pattern.compile("[-\u2012-\u2015\u2212?*.\u2026]*|n/?a", Pattern.CASE_INSENSITIVE);

  private Judgement() {}

  /** Blank, or a mark that says as much. */
  static boolean isNone(String text) {
    return NONE.matcher(text).matches();
  }

  /** Empty for what is no number above 0. */
  static Optional<Double> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    Matcher fraction = FRACTION.matcher(plain);
    if (fraction.matches()) {
      double times = Double.parseDouble(fraction.group(1)) / Double.parseDouble(fraction.group(2));
      return Optional.of(times).filter(value -> value > 0 && Double.isFinite(value));
    }
    return Amount.of(text) instanceof Amount.Given given && !given.isPercent() && given.value() > 0
        ? Optional.of(given.value())
        : Optional.empty();
  }

  /** Why it is none, and what to write. */
  static Message refusal(String text, String quality) {
    String help =
        SpreadsheetDate.is(text)
            ? "a spreadsheet turns `1/3` into a date: format the cells as text, or leave this"
                + " blank and fill in the other half"
            : "write how many times as " + quality + ": `3`, `0.5` or `1/3`";
    if (isZero(text)) {
      help += "; leave the cell blank if nobody compared the two";
    }
    return new Message("`" + text + "` is not a judgement", help);
  }

  private static boolean isZero(String text) {
    return Amount.of(text) instanceof Amount.Given given && given.value() == 0;
  }

  /** Whether it, or its reciprocal, lies within the scale for which comparisons are made. */
  static boolean isUsual(double times) {
    return times <= USUAL && times >= 1 / USUAL;
  }

  /** Whether it, or its reciprocal, can be reckoned with. */
  static boolean isPossible(double times) {
    return times <= LARGEST && times >= 1 / LARGEST;
  }

  /** For a judgement that cannot. */
  static Message beyond(String text, String quality) {
    return new Message(
        "judgement `" + text + "` is beyond 1000, or 1/1000: nobody can compare so",
        "write 9, or 1/9, for extremely more, or less, " + quality);
  }

  /** For a judgement that is not usual. */
  static Message doubt(String text, String quality) {
    return new Message(
        "judgement `" + text + "` is beyond 9, the end of the usual scale",
        "check that it is meant; 9 says extremely more " + quality);
  }
}
