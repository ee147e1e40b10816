package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.Collections;
import java.util.List;

/** Cells that each stand where they choose, most of them in one row. */
public final class Spread<T> implements Part {
  private final Cells<T> cells;
  private final List<Integer> columns;
  private final List<Integer> rows;

  /**
   * Cells from the part's corner.
   *
   * @param columns of the things
   * @param rows of the things, the first in the part's own
   */
  public Spread(List<T> things, List<Integer> columns, List<Integer> rows, Content<T> content) {
    if (columns.size() != things.size() || rows.size() != things.size()) {
      throw new IllegalArgumentException("not a place for each: " + columns + rows);
    }
    this.cells = new Cells<>(things, content);
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  public Cells<T> cells() {
    return cells;
  }

  @Override
  public int rows() {
    return 1 + Collections.max(rows);
  }

  @Override
  public int columns() {
    return 1 + Collections.max(columns);
  }

  @Override
  public void place(CellRef corner) {
    cells.spread(corner.right(columns.get(0)), columns, rows);
  }

  @Override
  public void addTo(SheetPlan.Builder sheet) {
    cells.addTo(sheet);
  }
}
