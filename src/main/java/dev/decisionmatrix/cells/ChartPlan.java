package dev.decisionmatrix.cells;

import java.util.List;
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
    /** Horizontal bars of two series that reach from 0 to either side. */
    TORNADO,
    /** Lines over a numeric axis. */
    LINES
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
   */
  public record Series(CellRef title, RangeRef categories, RangeRef values, Paint paint) {
    /** In the next colour. */
    public Series(CellRef title, RangeRef categories, RangeRef values) {
      this(title, categories, values, new Paint.Next());
    }
  }

  /** How a series is drawn. */
  public sealed interface Paint {
    /** In the next colour of the palette. */
    record Next() implements Paint {}

    /** In one of a scale's steps, the first the darkest. */
    record Step(int place, int steps) implements Paint {}

    /** Not at all: it only moves what is stacked upon it. The chart has no legend then. */
    record Hidden() implements Paint {}

    /** As a thin line that marks a place. */
    record Mark() implements Paint {}

    /** As points without a line. */
    record Points() implements Paint {}
  }
}
