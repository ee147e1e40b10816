package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * Heights of rows whose text needs more than one line. Engines fit a row by themselves when it is
 * edited, but none of them looks at merged cells; a row that is high because of those is pinned.
 */
final class RowHeights {
  /** A row of one line: the body font with some air. */
  static final double ONE_LINE = 15;

  /** More than a line of any text but the largest. */
  private static final double SEVERAL_LINES = 25;

  private final SheetPlan plan;
  private final Layout layout;
  private final Map<Integer, Double> fitted = new TreeMap<>();
  private final Map<Integer, Double> pinned = new TreeMap<>();

  RowHeights(SheetPlan plan, Layout layout) {
    this.plan = plan;
    this.layout = layout;
    plan.cells().forEach(this::fitOneRow);
    plan.cells().forEach(this::fitSeveralRows);
    pinned.putAll(plan.heights());
  }

  void set(XSSFRow row) {
    double pin = pinned.getOrDefault(row.getRowNum(), 0.0);
    double fit = fitted.getOrDefault(row.getRowNum(), ONE_LINE);
    if (plan.heights().containsKey(row.getRowNum()) || pin > Math.max(fit, ONE_LINE)) {
      row.setHeightInPoints((float) pin);
    } else if (fit > ONE_LINE) {
      row.getCTRow().setHt(fit);
    }
  }

  /** Two lines or more. */
  boolean isTall(int row) {
    return heightOf(row) > SEVERAL_LINES;
  }

  private void fitOneRow(Cell cell) {
    Optional<RangeRef> merged = layout.mergedAt(cell);
    if (merged.map(RangeRef::height).orElse(1) == 1) {
      Map<Integer, Double> kind = merged.isEmpty() ? fitted : pinned;
      kind.merge(cell.at().row(), layout.heightOf(cell), Math::max);
    }
  }

  private void fitSeveralRows(Cell cell) {
    layout
        .mergedAt(cell)
        .filter(range -> range.height() > 1)
        .ifPresent(
            range -> {
              int last = range.to().row();
              double lacking = layout.heightOf(cell);
              for (int row = range.from().row(); row < last; row++) {
                lacking -= heightOf(row);
              }
              if (lacking > heightOf(last)) {
                pinned.put(last, lacking);
              }
            });
  }

  private double heightOf(int row) {
    double fit = Math.max(fitted.getOrDefault(row, ONE_LINE), pinned.getOrDefault(row, 0.0));
    return plan.heights().getOrDefault(row, Math.max(ONE_LINE, fit));
  }
}
