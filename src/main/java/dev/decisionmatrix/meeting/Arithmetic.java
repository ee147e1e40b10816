package dev.decisionmatrix.meeting;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula that is but a number, such as {@code 1/3}: our own prompts ask for such. Its stored
 * result is not asked; a formula that looks at cells or calls functions is none of these.
 */
final class Arithmetic {
  private static final String NUMBER = "(\\d{1,15}(?:\\.\\d{1,15})?)(%?)";
  private static final Pattern FORMULA =
      Pattern.compile("\\s*=?\\s*([-+]?)\\s*" + NUMBER + "\\s*(?:([-+*/])\\s*" + NUMBER + ")?\\s*");

  private Arithmetic() {}

  static OptionalDouble of(String formula) {
    Matcher parts = FORMULA.matcher(formula);
    if (!parts.matches()) {
      return OptionalDouble.empty();
    }
    double first = number(parts, 2) * ("-".equals(parts.group(1)) ? -1 : 1);
    String sign = parts.group(4);
    double result = sign == null ? first : joined(first, sign, number(parts, 5));
    return Double.isFinite(result) ? OptionalDouble.of(result) : OptionalDouble.empty();
  }

  private static double number(Matcher parts, int group) {
    double number = Double.parseDouble(String.valueOf(parts.group(group)));
    return "%".equals(parts.group(group + 1)) ? number / 100 : number;
  }

  private static double joined(double first, String sign, double second) {
    return switch (sign) {
      case "+" -> first + second;
      case "-" -> first - second;
      case "*" -> first * second;
      default -> first / second;
    };
  }
}
