package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * The one rounding of the house: nine decimals, half away from zero, before anything is ranked,
 * compared or published, so that a tie is a tie in every engine. As spreadsheets do, it first
 * brings a figure to fifteen digits: what lies beyond is noise, and must not decide a half. Words
 * show figures rounded the same way to fewer decimals.
 */
public final class Rounding {
  /** Decimals kept; the workbook's {@code ROUND} uses the same. */
  public static final int DIGITS = 9;

  /** Of the share of a scale by which a figure is short of another one. */
  public static final int REST_DIGITS = 6;

  private static final double SCALE = 1e9;

  /** Below it a figure times {@link #SCALE} is off by less than {@link #DOUBT}. */
  private static final double EXACT = 1e12;

  /** Nearer to a half than this only the decimals themselves tell which way to round. */
  private static final double DOUBT = 1e-3;

  /** A scale of less, as a share of its size, is narrow. */
  private static final double NARROW = 0.01;

  private Rounding() {}

  public static double rounded(double figure) {
    double scaled = Math.abs(figure) * SCALE;
    double whole = Math.floor(scaled);
    double rest = scaled - whole;
    return scaled < EXACT && Math.abs(rest - 0.5) > DOUBT
        ? Math.copySign(rest < 0.5 ? whole : whole + 1, figure) / SCALE + 0.0
        : nineDecimals(figure).doubleValue() + 0.0;
  }

  /** To so many decimals. */
  public static double rounded(double figure, int digits) {
    return Decimals.exact(figure).setScale(digits, RoundingMode.HALF_UP).doubleValue() + 0.0;
  }

  /**
   * Decimals to which ratings of a decision are held against each other and against demands: nine,
   * and on a scale that spans less than one nine of its span.
   */
  static int digits(Collection<Criterion> criteria) {
    return criteria.stream()
        .map(Criterion::scale)
        .mapToInt(scale -> DIGITS + zeros(scale.upper() - scale.lower()))
        .max()
        .orElse(DIGITS);
  }

  /**
   * Decimals to which means of ratings are brought where the scale is narrow for its size: the last
   * digits of a double, which means get wrong, would be a share of such a scale that counts. Empty
   * where it would not.
   */
  public static OptionalInt ofMeans(Scale scale) {
    double size = Math.max(Math.abs(scale.worst()), Math.abs(scale.best()));
    return scale.upper() - scale.lower() < NARROW * size
        ? OptionalInt.of(Math.max(0, Decimals.CERTAIN - 1 - exponent(size)))
        : OptionalInt.empty();
  }

  static double mean(Scale scale, double mean) {
    OptionalInt digits = ofMeans(scale);
    return digits.isPresent() ? rounded(mean, digits.getAsInt()) : mean;
  }

  /** How often ten times the span is less than ten. */
  static int zeros(double span) {
    return Math.max(0, -exponent(span));
  }

  /** Of ten, by digits and not by a logarithm, which may fall short of a power of ten. */
  static int exponent(double figure) {
    BigDecimal exact = Decimals.exact(figure);
    return exact.precision() - exact.scale() - 1;
  }

  /** Whether one figure is less than the other on the decimals kept. */
  static boolean less(double one, double other) {
    return rounded(one) < rounded(other);
  }

  /** By a figure on the decimals kept; those that tie keep their order. */
  public static <T> Comparator<T> comparing(ToDoubleFunction<T> figure) {
    return Comparator.comparingDouble(thing -> rounded(figure.applyAsDouble(thing)));
  }

  /**
   * To so many decimals, but never short of a figure that has to be reached.
   *
   * @param from on which side of the figure one stands now
   * @param span of all figures that there are; a millionth of it is noise
   */
  public static double reaching(double figure, double from, int digits, double span) {
    double near = rounded(figure, digits);
    double rest = rounded((figure - near) / span, REST_DIGITS);
    boolean isShort = figure > from ? rest > 0 : rest < 0;
    double step = BigDecimal.ONE.movePointLeft(digits).doubleValue();
    return isShort ? rounded(near + (figure > from ? step : -step), digits) : near;
  }

  /** One decimal: {@code 73.6}. */
  static String points(double figure) {
    return text(figure, 1);
  }

  /** One decimal: {@code 73.6%} for 0.736. */
  public static String percent(double share) {
    return points(100 * share) + "%";
  }

  /** One decimal, or as many as tell it from what it is held against. */
  public static String apart(double figure, double other) {
    return apart(figure, other, Decimals.MOST);
  }

  /** The same, with no more than so many. */
  static String apart(double figure, double other, int most) {
    double shown = rounded(figure);
    return Decimals.ONE.apart(shown, rounded(other), most).text(shown);
  }

  /** Whether a figure as it is shown would lie on the other side of a bound. */
  public static boolean hides(Decimals shown, double figure, double bound) {
    return (rounded(figure, shown.digits()) < rounded(bound)) != less(figure, bound);
  }

  /** As many decimals as were typed: {@code 5}, {@code 2.5}. */
  static String asTyped(double figure) {
    BigDecimal shown = nineDecimals(figure).stripTrailingZeros();
    return shown.signum() == 0 ? "0" : shown.toPlainString();
  }

  /** As many decimals as asked for. */
  static String text(double figure, int decimals) {
    BigDecimal shown = nineDecimals(figure).setScale(decimals, RoundingMode.HALF_UP);
    return shown.toPlainString();
  }

  private static BigDecimal nineDecimals(double figure) {
    return Decimals.exact(figure).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
