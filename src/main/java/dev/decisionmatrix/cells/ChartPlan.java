package dev.decisionmatrix.cells;

import dev.decisionmatrix.display.Decimals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A native chart on cell ranges.
 *
 * @param name of the graphic, unique in the workbook
 * @param alternative what the chart shows, for those who cannot see it
 * @param pattern number format of the value axis
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
    ChartLook look,
    CellRef from,
    CellRef to) {
  public ChartPlan {
    series = List.copyOf(series);
  }

  /**
   * A chart by its parts.
   *
   * @param name of the graphic, unique in the workbook
   */
  public static Builder of(Kind kind, String name) {
    return new Builder(kind, name);
  }

  /** Gathers a chart's parts; each method but the last returns the builder. */
  public static final class Builder {
    private final Kind kind;
    private final String name;
    private String title = "";
    private String alternative = "";
    private String categoryTitle = "";
    private String valueTitle = "";
    private Decimals shown = Decimals.WHOLE;
    private OptionalDouble lower = OptionalDouble.empty();
    private OptionalDouble upper = OptionalDouble.empty();
    private ChartLook look = ChartLook.usual();

    private Builder(Kind kind, String name) {
      this.kind = kind;
      this.name = name;
    }

    /** With what it shows, for those who cannot see it. */
    public Builder titled(String given, String inWords) {
      title = given;
      alternative = inWords;
      return this;
    }

    /** Titles of both, and how values are shown. */
    public Builder axes(String ofCategories, String ofValues, Decimals valuesShown) {
      categoryTitle = ofCategories;
      valueTitle = ofValues;
      shown = valuesShown;
      return this;
    }

    /** The lower end of the values, where it is not left to the engine. */
    public Builder from(double value) {
      lower = OptionalDouble.of(value);
      return this;
    }

    /** The upper end likewise. */
    public Builder upTo(double value) {
      upper = OptionalDouble.of(value);
      return this;
    }

    public Builder looking(ChartLook other) {
      look = other;
      return this;
    }

    public ChartPlan drawn(List<Series> series, RangeRef room) {
      return new ChartPlan(
          kind,
          name,
          title,
          alternative,
          categoryTitle,
          valueTitle,
          shown.pattern(),
          lower,
          upper,
          series,
          look,
          room.from(),
          room.to());
    }
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
    LINES,
    /** The same, with ends that follow what is drawn. */
    CURVE,
    /** Lines from 0 on, each series of points with a mark of its own. */
    SCATTER,
    /** Points over categories, each series with a mark of its own. */
    MARKERS,
    /** The same, joined by lines. */
    SLOPES;

    /** Whether both of its axes are numeric. */
    public boolean isOverNumbers() {
      return this == LINES || this == CURVE || this == SCATTER;
    }

    /** Whether it draws horizontal bars. */
    public boolean isBars() {
      return this == BARS || this == STACKED_BARS || this == TORNADO;
    }
  }

  /**
   * One series.
   *
   * @param title the cell that names it
   * @param categories texts, or numbers of the horizontal axis for lines
   */
  public record Series(
      CellRef title,
      RangeRef categories,
      RangeRef values,
      Paint paint,
      Optional<Whiskers> whiskers) {
    public Series(CellRef title, RangeRef categories, RangeRef values, Paint paint) {
      this(title, categories, values, paint, Optional.empty());
    }

    /** In the next colour. */
    public Series(CellRef title, RangeRef categories, RangeRef values) {
      this(title, categories, values, new Paint.Next());
    }

    /** With a line about the end of each bar. */
    public Series reaching(RangeRef down, RangeRef up) {
      return new Series(title, categories, values, paint, Optional.of(new Whiskers(down, up)));
    }
  }

  /** By how much a line reaches to either side of a bar's end; a cell may be empty. */
  public record Whiskers(RangeRef down, RangeRef up) {}

  /** Where a name stands beside its point. */
  public enum Side {
    RIGHT,
    LEFT,
    ABOVE,
    BELOW
  }

  /** How a series is drawn. */
  public sealed interface Paint {
    /** In the next colour of the palette. */
    record Next() implements Paint {}

    /** In a colour that says something. */
    record Of(Hue hue) implements Paint {}

    /** In one of a scale's steps, the first the darkest. */
    record Step(int place, int steps) implements Paint {}

    /** Not at all: it only moves what is stacked upon it. The chart has no legend then. */
    record Hidden() implements Paint {}

    /** As a thin line that marks a place. */
    record Mark() implements Paint {}

    /** As points without a line. */
    record Points() implements Paint {}

    /** The same with the name of the series beside each. */
    record Named(Side side) implements Paint {}
  }
}
