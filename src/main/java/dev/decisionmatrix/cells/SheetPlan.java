package dev.decisionmatrix.cells;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a sheet says, ready to be written.
 *
 * @param names defined names of the workbook that lie on this sheet
 * @param widths of columns in characters of the body font, by zero-based column; others are fitted
 * @param heights of rows in points, by zero-based row; others are fitted
 * @param frozen the first cell that scrolls; A1 when nothing is frozen
 * @param filter a table with its heading row that can be filtered
 * @param repeatedRows heading rows printed on every page, as zero-based first and last
 * @param dressed ranges and what they wear, the later over the earlier
 * @param results what a meeting reads and what is printed; what lies below are workings, shown
 *     quietly, and what stands right of it is for screens alone. Empty where everything is
 */
public record SheetPlan(
    SheetName name,
    Kind kind,
    List<Cell> cells,
    Map<String, Areas> names,
    Map<Integer, Double> widths,
    Map<Integer, Double> heights,
    List<RangeRef> merged,
    List<Dress.Worn> dressed,
    Optional<CellRef> frozen,
    Optional<RangeRef> filter,
    Optional<Span> repeatedRows,
    Optional<RangeRef> results,
    List<Highlight> highlights,
    List<ChartPlan> charts,
    Gridlines gridlines,
    Orientation orientation) {
  public SheetPlan {
    cells = List.copyOf(cells);
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    widths = Collections.unmodifiableMap(new LinkedHashMap<>(widths));
    heights = Collections.unmodifiableMap(new LinkedHashMap<>(heights));
    merged = List.copyOf(merged);
    dressed = List.copyOf(dressed);
    highlights = List.copyOf(highlights);
    charts = List.copyOf(charts);
  }

  /** What a sheet is for; it gives the tab its colour. */
  public enum Kind {
    RESULT,
    INPUT,
    DETAIL,
    REFERENCE,
    /** What no meeting reads: hidden, though everybody can show it; no link leads there. */
    WORKINGS;

    public boolean isHidden() {
      return this == WORKINGS;
    }
  }

  public enum Gridlines {
    SHOWN,
    HIDDEN
  }

  public enum Orientation {
    PORTRAIT,
    LANDSCAPE
  }

  /** Zero-based rows, both included. */
  public record Span(int first, int last) {}

  public static Builder named(SheetName name, Kind kind) {
    return new Builder(name, kind);
  }

  /** Gathers a sheet's parts; each method returns the builder. */
  public static final class Builder implements Measured<Builder> {
    private static final double POINTS_PER_PIXEL = 0.75;

    private final SheetName name;
    private final Kind kind;
    private final List<Cell> cells = new ArrayList<>();
    private final Columns columns = new Columns();
    private final Map<String, Areas> names = new LinkedHashMap<>();
    private final Map<Integer, Double> widths = new LinkedHashMap<>();
    private final Map<Integer, Double> heights = new LinkedHashMap<>();
    private final List<RangeRef> merged = new ArrayList<>();
    private final List<Dress.Worn> dressed = new ArrayList<>();
    private Optional<CellRef> frozen = Optional.empty();
    private Optional<RangeRef> filter = Optional.empty();
    private Optional<Span> repeatedRows = Optional.empty();
    private Optional<RangeRef> results = Optional.empty();
    private final List<Highlight> highlights = new ArrayList<>();
    private final List<ChartPlan> charts = new ArrayList<>();
    private Gridlines gridlines = Gridlines.HIDDEN;
    private Orientation orientation = Orientation.LANDSCAPE;

    private Builder(SheetName name, Kind kind) {
      this.name = name;
      this.kind = kind;
    }

    @Override
    public Builder self() {
      return this;
    }

    /** Of hidden sheets without labels that say nothing. */
    public Builder add(Cell cell) {
      if (!kind.isHidden() || !(cell instanceof Label label) || !label.text().isEmpty()) {
        cells.add(columns.add(cell));
      }
      return this;
    }

    public Builder define(String definedName, RangeRef... ranges) {
      names.put(definedName, Areas.of(ranges));
      return this;
    }

    public Builder define(String definedName, CellRef cell) {
      return define(definedName, cell.to(cell));
    }

    @Override
    public Builder width(int column, double characters) {
      widths.put(column, characters);
      return this;
    }

    @Override
    public Builder heightPx(int row, int pixels) {
      heights.put(row, pixels * POINTS_PER_PIXEL);
      return this;
    }

    /** Cells of a range, those without text too, besides their looks. */
    public Builder dress(RangeRef range, Dress... dress) {
      dressed.add(new Dress.Worn(range, List.of(dress)));
      return this;
    }

    public Builder dress(CellRef cell, Dress... dress) {
      return dress(cell.to(cell), dress);
    }

    /** A single cell stays as it is; on a hidden sheet text runs over its neighbours anyway. */
    public Builder merge(RangeRef range) {
      if (!range.isSingle() && !kind.isHidden()) {
        merged.add(range);
      }
      return this;
    }

    public Builder freeze(CellRef firstScrolling) {
      frozen = Optional.of(firstScrolling);
      return this;
    }

    public Builder filter(RangeRef table) {
      filter = Optional.of(table);
      return this;
    }

    public Builder repeatRows(int first, int last) {
      repeatedRows = Optional.of(new Span(first, last));
      return this;
    }

    /** From the first cell to this one a meeting reads, and it is printed; below are workings. */
    public Builder resultsUpTo(CellRef last) {
      results = Optional.of(new CellRef(name, 0, 0).to(last));
      return this;
    }

    public Builder highlight(RangeRef range, Highlight.Rule rule) {
      highlights.add(new Highlight(range, rule));
      return this;
    }

    /** Where a formula, written for the range's first cell, is true. */
    public Builder highlight(RangeRef range, Formula when, Highlight.Tone tone) {
      return highlight(range, new Highlight.Rule.When(when, tone));
    }

    /**
     * The darker the nearer the upper end of a scale.
     *
     * @param share of its scale that the first cell has, from 0 to 1
     */
    public Builder shade(RangeRef range, Formula share) {
      highlights.addAll(Highlight.shades(range, share));
      return this;
    }

    public Builder chart(ChartPlan chart) {
      charts.add(chart);
      return this;
    }

    public Builder gridlines(Gridlines shown) {
      gridlines = shown;
      return this;
    }

    public Builder orientation(Orientation turned) {
      orientation = turned;
      return this;
    }

    public SheetPlan build() {
      return new SheetPlan(
          name,
          kind,
          cells,
          names,
          widths,
          heights,
          merged,
          dressed,
          frozen,
          filter,
          repeatedRows,
          results,
          highlights,
          charts,
          gridlines,
          orientation);
    }
  }
}
