package dev.decisionmatrix.cells;

/**
 * How many rows of a sheet a chart of horizontal bars takes, so that its bars can be told apart.
 */
public final class ChartRows {
  /** So many teams are told apart by colour; of more a chart shows the range. */
  public static final int MOST_TEAMS = 5;

  /** Title, axis and legend. */
  private static final int AROUND = 6;

  private static final int FEWEST = 11;

  /** What fits on a printed page. */
  private static final int MOST = 44;

  private ChartRows() {}

  /**
   * The rows.
   *
   * @param bars side by side in each category
   */
  public static int of(int categories, int bars) {
    double each = bars == 1 ? 1.4 : 0.7 + 0.5 * bars;
    return Math.max(FEWEST, Math.min(MOST, AROUND + (int) Math.ceil(categories * each)));
  }
}
