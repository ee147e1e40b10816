package dev.decisionmatrix.display;

/**
 * The workbook's font in one size: how wide text is, without a font at hand.
 *
 * <p>The workbook is set in Arial because it is there or has a twin of the same widths everywhere:
 * Windows and macOS have it, Google Sheets begins with it, and Liberation Sans, Nimbus Sans and
 * Helvetica share its metrics. One table of advance widths is thus right for all of them, which no
 * table is for Calibri.
 *
 * @param size in points
 */
public record Arial(double size, Weight weight) {
  private static final double POINTS_PER_PIXEL = 0.75;

  /** How dark it is. */
  public enum Weight {
    REGULAR,
    BOLD
  }

  public static Arial regular(double size) {
    return new Arial(size, Weight.REGULAR);
  }

  public static Arial bold(double size) {
    return new Arial(size, Weight.BOLD);
  }

  /** The width of a line in points. */
  public double points(String line) {
    return GlyphWidths.of(line, weight) * size / 1000;
  }

  /** The width of a line in pixels, as columns are measured. */
  public double pixels(String line) {
    return points(line) / POINTS_PER_PIXEL;
  }
}
