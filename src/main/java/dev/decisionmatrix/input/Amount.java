package dev.decisionmatrix.input;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A number as people write it: decimal point or comma, groups of thousands, a percent sign. What
 * can be read in two ways is not guessed.
 */
sealed interface Amount {
  MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

  /** Read without doubt. */
  record Given(double value, boolean isPercent) implements Amount {}

  /** {@code 2.500}: two and a half, or two thousand five hundred. */
  record Ambiguous(List<String> readings) implements Amount {
    public Ambiguous {
      readings = List.copyOf(readings);
    }
  }

  /**
   * No number, or none to reckon with.
   *
   * @param why {@code is not a number}
   */
  record None(String why) implements Amount {}

  /** To fifteen digits: spreadsheets keep no more of what is typed. */
  static double kept(BigDecimal number) {
    return number.round(KEPT).doubleValue();
  }

  static Amount of(String text) {
    return AmountText.read(text);
  }
}
