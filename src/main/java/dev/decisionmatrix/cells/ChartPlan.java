package dev.decisionmatrix.cells;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A native chart on cell ranges.
 *
 * @param name of the graphic, unique in the workbook
 * @param alternative what the chart shows, for those who cannot see it
 * @param pattern number format of the value axis and of labels
 * @param from the cell under its upper left corner
 * @param to the cell under its lower right corner
 */
public record ChartPlan(
    Kind kind,
    String name,
    String title,
    String alternative,
    String categoryTitle,
    String valueTitle,
    String pattern,
    OptionalDouble valueLower,
    OptionalDouble valueUpper,
    List<Series> series,
    Labels labels,
    CellRef from,
    CellRef to) {
  public ChartPlan {
    series = List.copyOf(series);
  }

  /** The kinds that every engine draws. */
  public enum Kind {
    /** Horizontal bars, first category on top. */
    BARS,
    /** Horizontal bars, series stacked. */
    STACKED_BARS,
    /** Vertical columns side by side. */
    COLUMNS,
    /** Vertical columns, series stacked. */
    STACKED_COLUMNS,
    /** Lines over a numeric axis. */
    LINES,
    /** Markers without lines over categories. */
    DOTS
  }

  /** Whether bars and points carry their value. */
  public enum Labels {
    NONE,
    VALUES
  }

  /**
   * One series.
   *
   * @param title the cell that names it
   * @param categories texts, or numbers of the horizontal axis for lines
   * @param accent the place in the palette; empty for the next one
   */
  public record Series(
      CellRef title, RangeRef categories, RangeRef values, Optional<Integer> accent) {}
}
