package dev.decisionmatrix.input;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do about a text that people, or their programs, took for a number. */
final class NumberAdvice {
  private static final Pattern TOO_NARROW = Pattern.compile("#{2,}");
  private static final Pattern FAILED = Pattern.compile("#[\\p{Lu}\\u00C0-\\u00DE0-9/_ ]+[!?]?");
  private static final String NUMBER = "[+-]?(?:\\d[\\d.,'\\u2019\\u00A0\\u202F]*|[.,]\\d+)";

  /** Something around one number: {@code ~40}, {@code 40 points}, {@code 120 ms}. */
  private static final Pattern ALONG =
      Pattern.compile("([^\\d+.,-]{0,20}?)\\s*(" + NUMBER + ")\\s*([^\\d.,]{0,20})");

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  /** {@code 3-4}. */
  private static final Pattern RANGE =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*[-\u2013]\\s*(\\d+(?:\\.\\d+)?)");

  private NumberAdvice() {}

  /** Empty where nothing better can be said than how a number looks. */
  static Optional<String> on(String text) {
    if (text.startsWith("=")) {
      return Optional.of("formulas are not computed: write the number itself");
    }
    if (TOO_NARROW.matcher(text).matches()) {
      return Optional.of(
          "the column was too narrow to show the number: widen it in the spreadsheet and save"
              + " again");
    }
    if (FAILED.matcher(text).matches()) {
      return Optional.of("a formula failed there: write the number itself");
    }
    if (SpreadsheetDate.is(text)) {
      return Optional.of(
          "a spreadsheet has made a date of it: format the cell as text and write the number"
              + " again");
    }
    String visible = INVISIBLE.matcher(text).replaceAll("");
    if (!visible.equals(text) && Amount.of(visible) instanceof Amount.Given) {
      return Optional.of("an invisible character stands beside it: type `" + visible + "` anew");
    }
    return Marks.inside(text)
        .map(inside -> "drop the marks: `" + inside + "`")
        .or(() -> middle(text))
        .or(() -> digits(text))
        .or(() -> alone(text));
  }

  /** Digits of another script, or letters that look like digits. */
  private static Optional<String> digits(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .map(NumberAdvice::asDigit)
        .forEach(plain::appendCodePoint);
    String read = plain.toString();
    boolean helps = !read.equals(text) && Amount.of(read) instanceof Amount.Given;
    return helps
        ? Optional.of("write it with the digits `0` to `9`: `" + read + "`")
        : Optional.empty();
  }

  private static int asDigit(int point) {
    if (Character.isDigit(point)) {
      return '0' + Character.digit(point, 10);
    }
    return switch (point) {
      case 'O', 'o', '\u041E', '\u043E', '\u039F', '\u03BF' -> '0';
      case 'l', 'I', '|', '\u0406' -> '1';
      case '\u0417', '\u0437' -> '3';
      case '\u066B' -> '.';
      default -> point;
    };
  }

  private static Optional<String> middle(String text) {
    Matcher range = RANGE.matcher(text);
    if (text.length() > Limit.NUMBER_CHARS || !range.matches()) {
      return Optional.empty();
    }
    double from = Double.parseDouble(range.group(1));
    double to = Double.parseDouble(range.group(2));
    return from < to
        ? Optional.of(
            "write one number, such as the middle: `" + ScaleWords.number((from + to) / 2) + "`")
        : Optional.empty();
  }

  private static Optional<String> alone(String text) {
    if (text.length() > Limit.NUMBER_CHARS) {
      return Optional.empty();
    }
    Matcher along = ALONG.matcher(text);
    boolean helps = along.matches() && Amount.of(along.group(2)) instanceof Amount.Given;
    return helps
        ? Optional.of("write `" + along.group(2) + "` with nothing before or after it")
        : Optional.empty();
  }
}
