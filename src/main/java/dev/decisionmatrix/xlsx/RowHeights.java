package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Heights of rows whose text needs more than one line. Engines fit a row by themselves when it is
 * edited, but none of them looks at merged cells, nor at what a formula elsewhere may give later; a
 * row that is high because of those is pinned.
 */
final class RowHeights {
  /** A row of one line: the body font with some air. */
  static final double ONE_LINE = 15;

  /** What a row can be in Excel. */
  private static final double HIGHEST = 409.5;

  /** More than a line of any text but the largest. */
  private static final double SEVERAL_LINES = 25;

  private final SheetPlan plan;
  private final Layout layout;
  private final double[] fitted;
  private final double[] pinned;

  RowHeights(SheetPlan plan, Layout layout) {
    this.plan = plan;
    this.layout = layout;
    int rows = 1 + lastRow(plan);
    this.fitted = new double[rows];
    this.pinned = new double[rows];
    plan.cells().forEach(this::fitOneRow);
    plan.cells().forEach(this::fitSeveralRows);
    plan.heights().forEach((row, points) -> pinned[row] = points);
  }

  private static int lastRow(SheetPlan plan) {
    IntStream cells = plan.cells().stream().mapToInt(cell -> cell.at().row());
    IntStream others =
        Stream.concat(
                plan.merged().stream().map(range -> range.to().row()),
                plan.heights().keySet().stream())
            .mapToInt(row -> row);
    return IntStream.concat(cells, others).max().orElse(0);
  }

  /** Two lines or more. */
  boolean isTall(int row) {
    return needed(row) > SEVERAL_LINES;
  }

  /** Whether engines must leave the row as high as it is. */
  boolean isPinned(int row) {
    return plan.heights().containsKey(row) || at(pinned, row) > Math.max(ONE_LINE, at(fitted, row));
  }

  /** Points from top to bottom, as the file says. */
  double of(int row) {
    double needed = isPinned(row) ? at(pinned, row) : Math.max(ONE_LINE, at(fitted, row));
    return Math.min(HIGHEST, needed);
  }

  private void fitOneRow(Cell cell) {
    if (plan.kind().isHidden() && !layout.wraps(cell)) {
      return;
    }
    Optional<RangeRef> merged = layout.mergedAt(cell);
    if (merged.map(RangeRef::height).orElse(1) == 1) {
      double[] kind = merged.isEmpty() ? fitted : pinned;
      int row = cell.at().row();
      kind[row] = Math.max(kind[row], layout.heightOf(cell));
      pinned[row] = Math.max(pinned[row], layout.longestHeightOf(cell));
    }
  }

  private void fitSeveralRows(Cell cell) {
    Optional<RangeRef> merged = layout.mergedAt(cell);
    if (merged.isEmpty() || merged.get().height() == 1) {
      return;
    }
    int last = merged.get().to().row();
    double lacking = Math.max(layout.heightOf(cell), layout.longestHeightOf(cell));
    for (int row = merged.get().from().row(); row < last; row++) {
      lacking -= needed(row);
    }
    if (lacking > needed(last)) {
      pinned[last] = lacking;
    }
  }

  private double needed(int row) {
    double fit = Math.max(at(fitted, row), at(pinned, row));
    return plan.heights().getOrDefault(row, Math.max(ONE_LINE, fit));
  }

  private static double at(double[] heights, int row) {
    return row < heights.length ? heights[row] : 0;
  }
}
