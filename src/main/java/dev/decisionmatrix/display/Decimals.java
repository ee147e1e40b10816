package dev.decisionmatrix.display;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a figure is shown: as a number format of a sheet and as text, alike to the last digit.
 *
 * <p>Text is rounded half away from zero from the shortest decimal of the double, as a sheet does;
 * {@code DecimalFormat} would show 0.125 as 0.12 where a sheet shows 0.13.
 */
public enum Decimals {
  /** 74. */
  WHOLE(0, Unit.NONE),
  /** 73.6. */
  ONE(1, Unit.NONE),
  /** 73.58. */
  TWO(2, Unit.NONE),
  /** 0.736. */
  THREE(3, Unit.NONE),
  /** 74% for 0.736. */
  PERCENT(0, Unit.PERCENT),
  /** 73.6% for 0.736. */
  PERCENT_ONE(1, Unit.PERCENT),
  /** As typed: 3, 4.5; up to nine decimals, none that are zero. */
  AS_TYPED(9, Unit.AS_TYPED);

  private enum Unit {
    NONE,
    PERCENT,
    AS_TYPED
  }

  private final int digits;
  private final Unit unit;

  Decimals(int digits, Unit unit) {
    this.digits = digits;
    this.unit = unit;
  }

  /** The sheet's number format. */
  public String pattern() {
    if (unit == Unit.AS_TYPED) {
      return "General";
    }
    String number = digits == 0 ? "0" : "0." + "0".repeat(digits);
    return unit == Unit.PERCENT ? number + "%" : number;
  }

  /** The same figure as text; minus is the hyphen-minus, as the sheet shows it. */
  public String text(double figure) {
    if (!Double.isFinite(figure)) {
      throw new IllegalArgumentException("not a finite figure: " + figure);
    }
    BigDecimal exact = BigDecimal.valueOf(figure);
    if (unit == Unit.PERCENT) {
      return plain(exact.movePointRight(2)) + "%";
    }
    return unit == Unit.AS_TYPED ? plain(exact, true) : plain(exact);
  }

  private String plain(BigDecimal exact) {
    return plain(exact, false);
  }

  private String plain(BigDecimal exact, boolean strip) {
    BigDecimal rounded = exact.setScale(digits, RoundingMode.HALF_UP);
    BigDecimal shown = strip ? rounded.stripTrailingZeros() : rounded;
    return shown.signum() == 0
        ? BigDecimal.ZERO.setScale(strip ? 0 : digits).toPlainString()
        : shown.toPlainString();
  }
}
