package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.List;

/** Cells of one row, each in a column of its own choice. */
public final class Spread<T> implements Part {
  private final Cells<T> cells;
  private final List<Integer> columns;

  /**
   * Cells of one row.
   *
   * @param columns of the things, from the part's corner and rising
   */
  public Spread(List<T> things, List<Integer> columns, Content<T> content) {
    if (columns.size() != things.size()) {
      throw new IllegalArgumentException("not a column for each: " + columns);
    }
    this.cells = new Cells<>(things, content);
    this.columns = List.copyOf(columns);
  }

  public Cells<T> cells() {
    return cells;
  }

  @Override
  public int rows() {
    return 1;
  }

  @Override
  public int columns() {
    return 1 + columns.get(columns.size() - 1);
  }

  @Override
  public void place(CellRef corner) {
    cells.spread(corner.right(columns.get(0)), columns);
  }

  @Override
  public void addTo(SheetPlan.Builder sheet) {
    cells.addTo(sheet);
  }
}
