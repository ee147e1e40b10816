package dev.decisionmatrix.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The shortest decimal that reads as the same figure, alike on every Java. Before version 19 Java's
 * own writes some a digit longer (JDK-4511638): of those from 1e16 on, where sums of squares of
 * ratings in natural units lie, powers of two, and those next to zero. Of ten million others none
 * differed.
 */
final class ShortestDecimal {
  /** The most that tell any two figures apart. */
  private static final int MOST_DIGITS = 17;

  private static final double LARGE = 1e16;
  private static final long FRACTION = (1L << 52) - 1;

  private ShortestDecimal() {}

  /** As {@link Double#toString(double)} writes it from Java 19 on. */
  static String of(double figure) {
    if (!isWrittenDifferently(figure)) {
      return Double.toString(figure);
    }
    BigDecimal shortest = shortest(new BigDecimal(figure)).stripTrailingZeros();
    String digits = shortest.unscaledValue().abs().toString();
    return (figure < 0 ? "-" : "")
        + digits.charAt(0)
        + "."
        + (digits.length() == 1 ? "0" : digits.substring(1))
        + "E"
        + (digits.length() - 1 - shortest.scale());
  }

  /** All of them are so large or so small that they have an exponent. */
  private static boolean isWrittenDifferently(double figure) {
    boolean powerOfTwo = (Double.doubleToRawLongBits(figure) & FRACTION) == 0;
    double size = Math.abs(figure);
    return size >= LARGE
        || (powerOfTwo && (size < 1e-3 || size >= 1e7) && size > 0)
        || (size < Double.MIN_NORMAL && size > 0);
  }

  /**
   * Two digits at least, as Java has it: 4.9E-324, though 5E-324 would do. Above a power of two
   * there is twice as much room as below, so the nearest may fail where the next one up does not.
   */
  private static BigDecimal shortest(BigDecimal exact) {
    double figure = exact.doubleValue();
    for (int digits = 2; digits < MOST_DIGITS; digits++) {
      for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.UP)) {
        BigDecimal shorter = exact.round(new MathContext(digits, mode));
        if (shorter.doubleValue() == figure) {
          return shorter;
        }
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
  }
}
