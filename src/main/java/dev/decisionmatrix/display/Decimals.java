package dev.decisionmatrix.display;

import java.math.BigDecimal;
import java.math.MathContext;
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

  /** 0%, 73.6% and 100%: of what is nearly all something is still seen to be missing. */
  public static final Decimals PART = new Decimals(1, Notation.PART, "");

  /** Of whatever unit: 420,000 and 3.42. */
  public static final Decimals MIXED = new Decimals(2, Notation.MIXED, "");

  /** Decimals beyond which no figure is shown, nor kept. */
  public static final int MOST = 9;

  /** As typed: 3, 4.5; up to nine decimals, none that are zero. */
  public static final Decimals AS_TYPED = new Decimals(MOST, Notation.AS_TYPED, "");

  /** A text, whatever is typed: 2026 as a team's name is no number. */
  public static final Decimals AS_TEXT = new Decimals(MOST, Notation.AS_TEXT, "");

  /** Not at all: a figure that only formulas read. */
  public static final Decimals HIDDEN = new Decimals(0, Notation.HIDDEN, "");

  /** +5.7, 0.0 and a true minus before 5.7. */
  public static final Decimals SIGNED_ONE = new Decimals(1, Notation.SIGNED, "");

  /** The same, and = for no difference. */
  public static final Decimals CHANGE_ONE = new Decimals(1, Notation.CHANGE, "");

  /** yes and no for 1 and 0, as engines show a truth that take it for a number. */
  public static final Decimals TRUTH = new Decimals(0, Notation.TRUTH, "");

  /** Either way from something else: as typed behind a plus-minus sign. */
  public static final Decimals EITHER_WAY = new Decimals(MOST, Notation.EITHER_WAY, "");

  /** How digits are written. */
  public enum Notation {
    PLAIN,
    /** 420,000. */
    THOUSANDS,
    PERCENT,
    /** The same, and whole for none and for all. */
    PART,
    AS_TYPED,
    /** Taken for a text. */
    AS_TEXT,
    /** Whole and with thousands set apart from a thousand on. */
    MIXED,
    HIDDEN,
    /** With its sign, a true minus among them. */
    SIGNED,
    /** The same, and = for none. */
    CHANGE,
    /** As typed behind a plus-minus sign. */
    EITHER_WAY,
    /** In a word. */
    TRUTH
  }

  /** Digits, before the point and behind it, that a double is sure of. */
  public static final int CERTAIN = 15;

  /** With these parts below a million, no two decimals are the same figure. */
  private static final double KEPT_PARTS = 1e9;

  private static final double MILLION = 1e6;

  private static final MathContext KEPT = new MathContext(CERTAIN, RoundingMode.HALF_UP);

  private static final String MINUS = "\u2212";

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
    BigDecimal exact = exact(figure).setScale(MOST, RoundingMode.HALF_UP);
    return Math.max(exact.stripTrailingZeros().scale(), 0);
  }

  /** The same to the last decimal, though at most so many, as a sheet counts them. */
  public static int typed(double figure, int most) {
    return Math.min(most, Math.max(exact(figure).stripTrailingZeros().scale(), 0));
  }

  /**
   * To the digits that all engines keep: what a spreadsheet rounds, compares or shows it first
   * brings to fifteen.
   */
  public static BigDecimal exact(double figure) {
    long kept = Math.round(figure * KEPT_PARTS);
    boolean all = Math.abs(figure) < MILLION && kept / KEPT_PARTS == figure;
    return all ? BigDecimal.valueOf(kept, MOST) : new BigDecimal(figure).round(KEPT);
  }

  /** The same with a unit behind the figure. */
  public Decimals with(String other) {
    return new Decimals(digits, notation, other);
  }

  /** With as many decimals as it takes to tell two figures apart that are not the same. */
  public Decimals apart(double one, double other) {
    return apart(one, other, MOST);
  }

  /** The same, with no more than so many. */
  public Decimals apart(double one, double other, int most) {
    Decimals shown = this;
    while (shown.digits < most && shown.number(one).equals(shown.number(other))) {
      shown = new Decimals(shown.digits + 1, notation, unit);
    }
    return shown.number(one).equals(shown.number(other)) ? this : shown;
  }

  /** The sheet's number format. */
  public String pattern() {
    String number =
        switch (notation) {
          case AS_TYPED -> "General";
          case AS_TEXT -> "@";
          case PLAIN -> "0" + places();
          case THOUSANDS -> "#,##0" + places();
          case PERCENT -> "0" + places() + "%";
          case PART -> "[=0]0%;[=1]0%;0" + places() + "%";
          case MIXED -> "[>=1000]#,##0;[<=-1000]-#,##0;0" + places();
          case HIDDEN -> ";;;";
          case SIGNED -> signed("0" + places());
          case CHANGE -> signed("\"=\"");
          case EITHER_WAY -> "\"\u00B1 \"General";
          case TRUTH -> "\"yes\";\"yes\";\"no\"";
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
    BigDecimal exact = exact(figure);
    return switch (notation) {
      case PERCENT -> plain(exact.movePointRight(2)) + "%";
      case PART -> plain(exact.movePointRight(2), figure == 0 || figure == 1 ? 0 : digits) + "%";
      case AS_TYPED, AS_TEXT -> plain(exact, typed(figure));
      case PLAIN -> plain(exact);
      case THOUSANDS -> Phrases.thousands(plain(exact));
      case MIXED -> Math.abs(figure) >= THOUSAND ? thousands(0).number(figure) : plain(exact);
      case HIDDEN -> "";
      case SIGNED -> signed(exact, plain(BigDecimal.ZERO));
      case CHANGE -> signed(exact, "=");
      case EITHER_WAY -> "\u00B1 " + plain(exact, typed(figure));
      case TRUTH -> figure == 0 ? "no" : "yes";
    };
  }

  private String signed(String none) {
    String digits = "0" + places();
    return "+" + digits + ";\"" + MINUS + "\"" + digits + ";" + none;
  }

  private String signed(BigDecimal exact, String none) {
    if (exact.setScale(digits, RoundingMode.HALF_UP).signum() == 0) {
      return none;
    }
    return (exact.signum() < 0 ? MINUS : "+") + plain(exact.abs());
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

  /** As a record would by itself, which takes Java long at a start. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Decimals that
            && digits == that.digits
            && notation == that.notation
            && unit.equals(that.unit));
  }

  @Override
  public int hashCode() {
    return 31 * digits + unit.hashCode();
  }
}
