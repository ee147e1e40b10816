package dev.decisionmatrix.display;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a figure is shown: as a number format of a sheet and as text, alike to the last digit.
 *
 * <p>Text is rounded half away from zero from the shortest decimal of the double, as a sheet does;
 * {@code DecimalFormat} would show 0.125 as 0.12 where a sheet shows 0.13. A comma stands before
 * each three digits: thin spaces are lost by some that read pages, and shown as boxes by others.
 *
 * @param digits after the point; at most so many where a figure is shown as typed
 * @param unit behind the figure; may be empty
 */
public record Decimals(int digits, Notation notation, String unit) {
  /** 74. */
  public static final Decimals WHOLE = new Decimals(0, Notation.PLAIN, "");

  /** 73.6. */
  public static final Decimals ONE = new Decimals(1, Notation.PLAIN, "");

  /** 73.58. */
  public static final Decimals TWO = new Decimals(2, Notation.PLAIN, "");

  /** 0.736. */
  public static final Decimals THREE = new Decimals(3, Notation.PLAIN, "");

  /** 74% for 0.736. */
  public static final Decimals PERCENT = new Decimals(0, Notation.PERCENT, "");

  /** 73.6% for 0.736. */
  public static final Decimals PERCENT_ONE = new Decimals(1, Notation.PERCENT, "");

  /** Of whatever unit: 420,000 and 3.42. */
  public static final Decimals MIXED = new Decimals(2, Notation.MIXED, "");

  /** Decimals beyond which no figure is shown, nor kept. */
  public static final int MOST = 9;

  /** As typed: 3, 4.5; up to nine decimals, none that are zero. */
  public static final Decimals AS_TYPED = new Decimals(MOST, Notation.AS_TYPED, "");

  /** How digits are written. */
  public enum Notation {
    PLAIN,
    /** 420,000. */
    THOUSANDS,
    PERCENT,
    AS_TYPED,
    /** Whole and with thousands set apart from a thousand on. */
    MIXED
  }

  /** From here on thousands are set apart. */
  public static final double THOUSAND = 1000;

  /** A longer unit would fill the cell; in running text it is whole. */
  private static final int LONGEST_UNIT = 12;

  /** 420,000.00. */
  public static Decimals thousands(int digits) {
    return new Decimals(digits, Notation.THOUSANDS, "");
  }

  /** So many decimals of a share, as percent. */
  public static Decimals percent(int digits) {
    return new Decimals(digits, Notation.PERCENT, "");
  }

  /** How many decimals somebody typed: 2 of 0.25. */
  public static int typed(double figure) {
    BigDecimal exact = BigDecimal.valueOf(figure).setScale(MOST, RoundingMode.HALF_UP);
    return Math.max(exact.stripTrailingZeros().scale(), 0);
  }

  /** The same with a unit behind the figure. */
  public Decimals with(String other) {
    return new Decimals(digits, notation, other);
  }

  /** With as many decimals as it takes to tell two figures apart that are not the same. */
  public Decimals apart(double one, double other) {
    Decimals shown = this;
    while (shown.digits < MOST && shown.number(one).equals(shown.number(other))) {
      shown = new Decimals(shown.digits + 1, notation, unit);
    }
    return shown.number(one).equals(shown.number(other)) ? this : shown;
  }

  /** The sheet's number format. */
  public String pattern() {
    String number =
        switch (notation) {
          case AS_TYPED -> "General";
          case PLAIN -> "0" + places();
          case THOUSANDS -> "#,##0" + places();
          case PERCENT -> "0" + places() + "%";
          case MIXED -> "[>=1000]#,##0;[<=-1000]-#,##0;0" + places();
        };
    String behind = Units.behind("", Units.shortened(unit, LONGEST_UNIT));
    return behind.isEmpty() ? number : number + '"' + behind.replace("\"", "\"\\\"\"") + '"';
  }

  /** The same figure as text; minus is the hyphen-minus, as the sheet shows it. */
  public String text(double figure) {
    return Units.behind(number(figure), Units.shortened(unit, LONGEST_UNIT));
  }

  /** The figure alone. */
  public String number(double figure) {
    if (!Double.isFinite(figure)) {
      throw new IllegalArgumentException("not a finite figure: " + figure);
    }
    BigDecimal exact = BigDecimal.valueOf(figure);
    return switch (notation) {
      case PERCENT -> plain(exact.movePointRight(2)) + "%";
      case AS_TYPED -> plain(exact, typed(figure));
      case PLAIN -> plain(exact);
      case THOUSANDS -> Phrases.thousands(plain(exact));
      case MIXED -> Math.abs(figure) >= THOUSAND ? thousands(0).number(figure) : plain(exact);
    };
  }

  private String places() {
    return digits == 0 ? "" : "." + "0".repeat(digits);
  }

  private String plain(BigDecimal exact) {
    return plain(exact, digits);
  }

  private static String plain(BigDecimal exact, int digits) {
    BigDecimal shown = exact.setScale(digits, RoundingMode.HALF_UP);
    return shown.signum() == 0
        ? BigDecimal.ZERO.setScale(digits).toPlainString()
        : shown.toPlainString();
  }
}
