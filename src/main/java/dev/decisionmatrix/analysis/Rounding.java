package dev.decisionmatrix.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one rounding of the house: nine decimals, half away from zero, before anything is ranked,
 * compared or published, so that a tie is a tie in every engine.
 */
public final class Rounding {
  /** Decimals kept; the workbook's {@code ROUND} uses the same. */
  public static final int DIGITS = 9;

  private Rounding() {}

  public static double rounded(double figure) {
    return BigDecimal.valueOf(figure).setScale(DIGITS, RoundingMode.HALF_UP).doubleValue() + 0.0;
  }
}
