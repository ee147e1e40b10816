package dev.decisionmatrix.saved;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers as the parts of a workbook write them. */
final class Numerals {
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern FIGURE =
      Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");

  /** A figure of more digits is no program's. */
  private static final int LONGEST = 400;

  private Numerals() {}

  static OptionalInt whole(String text) {
    return WHOLE.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /** Empty for what is no finite number. */
  static OptionalDouble figure(String text) {
    String plain = text.strip();
    if (plain.length() > LONGEST || !FIGURE.matcher(plain).matches()) {
      return OptionalDouble.empty();
    }
    double figure = Double.parseDouble(plain);
    return Double.isFinite(figure) ? OptionalDouble.of(figure) : OptionalDouble.empty();
  }
}
