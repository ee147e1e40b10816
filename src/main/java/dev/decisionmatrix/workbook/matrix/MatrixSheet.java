package dev.decisionmatrix.workbook.matrix;

import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Hue;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Board;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Tab;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ratings, what they rest on, weights and points side by side over the same rows, so that the heads
 * are right for every one of them. Nothing can be typed here, and all of it is live.
 */
public final class MatrixSheet {
  private static final List<Hue> BY_PLACE = List.of(Hue.FIRST, Hue.OTHER, Hue.THIRD);
  private static final int KEY = 18;
  private static final int ROW = 20;
  private static final int AROUND_CHART = 76;
  private static final int EACH_IN_CHART = 26;
  private static final int CHART_WIDTH = 740;

  private final Book book;
  private final Steps steps;
  private final Rows rows;
  private final Columns columns;
  private final Together together;
  private final SubtotalRows subtotals;
  private final CostRows costs;

  public MatrixSheet(Book book) {
    this.book = book;
    steps = new Steps(book);
    rows = new Rows(book.decision());
    columns = new Columns(book.decision());
    together = new Together(book.analysis(), rows, columns);
    subtotals = new SubtotalRows(book, columns, rows.below() + together.rows());
    costs = new CostRows(book, columns, rows.below() + together.rows() + subtotals.rows());
  }

  public SheetPlan plan() {
    return new Board(Tab.MATRIX.sheet(), SheetPlan.Kind.RESULT)
        .with(new Heads(book, rows, columns, steps)::addTo)
        .with(new ScoreRow(book.analysis(), columns, steps)::addTo)
        .with(new OwnUnitRow(book.analysis(), columns, steps)::addTo)
        .with(new CriterionCells(book, rows, columns, steps)::addTo)
        .with(new OptionCells(book, rows, columns, steps, costs)::addTo)
        .with(together::addTo)
        .with(subtotals::addTo)
        .with(costs::addTo)
        .with(this::addBelow)
        .plan(
            sheet -> {
              sheet.widthsPx(0, columns.pixels()).freeze(Rows.at(rows.first(), Columns.UNIT));
              if (rows.criteria().size() > Book.CRITERIA_ON_A_PAGE) {
                sheet.repeatRows(Rows.BLOCKS, rows.first() - 1);
              }
            });
  }

  private void addBelow(SheetPlan.Builder sheet) {
    int key = rows.below() + together.rows() + subtotals.rows() + costs.rows();
    int first = key + 2;
    int drawn = steps.placed.table.names().things().size();
    int pixels = AROUND_CHART + EACH_IN_CHART * drawn;
    int last = first + (pixels + ROW - 1) / ROW - 1;
    sheet
        .heightsPx(key, KEY, KEY)
        .sameHeightPx(first, last - first + 1, ROW)
        .add(
            new Label(
                Rows.at(key, Columns.NAME),
                "Darker is better, on the scale of its criterion.  none: no evidence, a stand-in"
                    + " counts.  \u2260 sources differ by a quarter of the scale or more.  Amber:"
                    + " not as delivered.  Red: what must be reached is not.",
                Look.LEGEND))
        .chart(chart(Rows.at(first, Columns.UNIT).to(Rows.at(last, chartEnds()))));
  }

  /** The column in which the chart is as wide as it should be. */
  private int chartEnds() {
    int left = 0;
    for (int column = 0; column < Columns.UNIT; column++) {
      left += columns.pixels(column);
    }
    return columns.from(left + CHART_WIDTH) - 1;
  }

  private ChartPlan chart(RangeRef room) {
    return ChartPlan.of(ChartPlan.Kind.BARS, "Contributions")
        .titled(
            "Points of 100 by criterion"
                + (steps.placed.leavesOut() ? ", the heaviest as delivered" : ""),
            "Bars: the points that each criterion adds to the options by rank; the same figures"
                + " stand in the columns above.")
        .axes("", "", Decimals.WHOLE)
        .from(0)
        .looking(
            ChartLook.usual()
                .bars(60, 0)
                .legend(ChartLook.Legend.ABOVE)
                .scale(ChartLook.Scale.ABOVE))
        .drawn(
            IntStream.range(0, steps.placed.points.size()).mapToObj(this::series).toList(), room);
  }

  /** Of the option at a place in the ranking. */
  private ChartPlan.Series series(int place) {
    Cells<Criterion> points = steps.placed.points.get(place);
    return new ChartPlan.Series(
        points.head(),
        steps.placed.table.names().all(),
        points.all(),
        new ChartPlan.Paint.Of(BY_PLACE.get(place)));
  }
}
