package dev.decisionmatrix.meeting;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a number the way that the cell which it replaces, or its column, writes numbers. */
final class NumberText {
  private static final Pattern COMMA = Pattern.compile("[^.,]*\\d,\\d+\\D*");
  private static final Pattern POINT = Pattern.compile("[^.,]*\\d?\\.\\d+\\D*");
  private static final Pattern PERCENT = Pattern.compile(".*?(\\s*[%\\uFF05])");
  private static final Pattern PARTED =
      Pattern.compile("[-+]?\\d{1,3}([\\s\\u00A0\\u2007\\u2009\\u202F'\\u2019])\\d{3}.*");

  /** Read as thousands by some, as a fraction by others. */
  private static final Pattern DOUBTFUL = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

  private static final Pattern FRACTION = Pattern.compile("\\d+\\s*[/\u2044:]\\s*\\d+");

  /** Such as 0.125. */
  private static final int SHORT = 5;

  /** In a fraction that people write. */
  private static final int LARGEST = 20;

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+(\\D|$))");

  /** Between the whole part and the fraction. */
  enum Mark {
    POINT,
    COMMA;

    /**
     * As the other cells of a column have it; where none has a fraction, as the program of those
     * writes it whose tables are parted by semicolons.
     */
    static Mark of(List<String> column, char separator) {
      for (String text : column) {
        if (NumberText.COMMA.matcher(text).matches()) {
          return COMMA;
        }
        if (NumberText.POINT.matcher(text).matches()) {
          return POINT;
        }
      }
      return separator == ';' ? COMMA : POINT;
    }
  }

  private NumberText() {}

  /** {@code 35} and not {@code 35.0}; every digit that tells it from its neighbours. */
  static String shortest(double figure) {
    BigDecimal exact = BigDecimal.valueOf(figure).stripTrailingZeros();
    return exact.signum() == 0 ? "0" : exact.toPlainString();
  }

  /**
   * The text of a cell.
   *
   * @param old what it held: whether percent, and whether thousands are set apart
   */
  static String of(double figure, String old, Mark mark) {
    String plain = shortest(figure);
    Matcher percent = PERCENT.matcher(old);
    String sign = percent.matches() ? String.valueOf(percent.group(1)) : "";
    if (DOUBTFUL.matcher(plain).matches() && sign.isEmpty()) {
      plain += "0";
    }
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    Matcher parted = PARTED.matcher(old);
    if (parted.matches()) {
      whole = THOUSANDS.matcher(whole).replaceAll(Matcher.quoteReplacement(parted.group(1)));
    }
    String fraction = point < 0 ? "" : plain.substring(point);
    return whole + (mark == Mark.COMMA ? fraction.replace('.', ',') : fraction) + sign;
  }

  /** A judgement: {@code 1/3} where the cell had a fraction, or where no short decimal says it. */
  static String ofJudgement(double times, String old, Mark mark) {
    boolean decimal = shortest(times).length() <= SHORT && !FRACTION.matcher(old).matches();
    if (decimal || times == Math.rint(times)) {
      return of(times, "", mark);
    }
    for (int below = 2; below <= LARGEST; below++) {
      double above = Math.rint(times * below);
      if (above >= 1 && above <= LARGEST && isNear(times, above / below)) {
        return (int) above + "/" + below;
      }
    }
    return of(times, "", mark);
  }

  private static boolean isNear(double one, double other) {
    return Math.abs(one - other) <= 1e-12 * Math.abs(other);
  }
}
