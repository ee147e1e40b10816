package dev.decisionmatrix.input;

import dev.decisionmatrix.model.ValueFunction;
import dev.decisionmatrix.model.ValueFunction.Limit;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the column {@code value} of a criterion. */
sealed interface ValueText {
  /** Understood. */
  record Given(ValueFunction function) implements ValueText {}

  /** Not understood, or not to be reckoned with. */
  record Wrong(Message message) implements ValueText {}

  String HELP =
      "write points such as `0:0; 200:0.8; 500:1`, or `lowest/x`, `x/highest`, `at-least 3`,"
          + " `at-most 3`; leave it blank where values are linear";
  Pattern MAY_BE_POINTS = Pattern.compile("[:=;|\\u2192]|->");
  Pattern LINEAR = Pattern.compile("linear|straight|lin");
  Pattern RATIO = Pattern.compile("=?(\\p{L}+)/(\\p{L}+)(?:\\*100)?");
  Pattern LOWEST =
      Pattern.compile("(?:lowest|p?min|minimum|cheapest|least|low)(?:price|bid|cost)?");
  Pattern HIGHEST = Pattern.compile("(?:highest|p?max|maximum|most|high)(?:rating|value)?");
  Pattern LIMIT =
      Pattern.compile(
          "(?:(at[\\s_-]*least|>=|\\u2265)|(at[\\s_-]*most|<=|\\u2264))\\s*:?\\s*(.*)",
          Pattern.CASE_INSENSITIVE);

  /** Reads what is not blank. */
  static ValueText of(String text) {
    String word = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0_-]", "");
    if (LINEAR.matcher(word).matches()) {
      return new Given(new ValueFunction.Linear());
    }
    Matcher ratio = RATIO.matcher(word.replace('\u00F7', '/'));
    if (ratio.matches()) {
      return ratio(text, ratio.group(1), ratio.group(2));
    }
    Matcher limit = LIMIT.matcher(text.strip());
    if (limit.matches()) {
      return limit(text, limit);
    }
    return MAY_BE_POINTS.matcher(text).find()
        ? ValuePoints.of(text)
        : new Wrong(new Message("`value` `" + text + "` is not understood", HELP));
  }

  private static ValueText ratio(String text, String above, String below) {
    if (LOWEST.matcher(above).matches() && !HIGHEST.matcher(below).matches()) {
      return new Given(new Ratio(Ratio.Form.LOWEST_OVER, false));
    }
    if (HIGHEST.matcher(below).matches() && !LOWEST.matcher(above).matches()) {
      return new Given(new Ratio(Ratio.Form.OVER_HIGHEST, false));
    }
    return new Wrong(
        new Message(
            "`value` `" + text + "` is none of the two ratios",
            "write `lowest/x` where less is better, such as a price, or `x/highest` where more is"
                + " better"));
  }

  private static ValueText limit(String text, Matcher limit) {
    Amount amount = Amount.of(limit.group(3).strip());
    Limit.Side side = limit.group(1) != null ? Limit.Side.AT_LEAST : Limit.Side.AT_MOST;
    return number(text, limit.group(3).strip(), amount)
        .<ValueText>map(Wrong::new)
        .orElseGet(() -> new Given(new Limit(side, ((Amount.Given) amount).value(), false)));
  }

  /** Why a part is no number to reckon with; empty where it is one. */
  static Optional<Message> number(String text, String part, Amount amount) {
    if (amount instanceof Amount.Ambiguous two) {
      return Optional.of(
          new Message(
              "`" + part + "` in `value` `" + text + "` is ambiguous",
              "write `" + two.readings().get(0) + "` or `" + two.readings().get(1) + "`"));
    }
    return amount instanceof Amount.None no
        ? Optional.of(
            new Message(
                part.isEmpty()
                    ? "`value` `" + text + "` lacks a number"
                    : "`" + part + "` in `value` `" + text + "` " + no.why(),
                NumberAdvice.on(part).orElse(HELP)))
        : Optional.empty();
  }
}
