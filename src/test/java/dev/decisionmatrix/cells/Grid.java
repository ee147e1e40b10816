package dev.decisionmatrix.cells;

import java.util.List;

/**
 * A block of cells addressed by what they mean.
 *
 * @param topLeft the first data cell, below and right of the headings
 */
public record Grid<R, C>(CellRef topLeft, List<R> rows, List<C> columns) {
  public Grid {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  public CellRef at(R row, C column) {
    return topLeft.below(index(rows, row)).right(index(columns, column));
  }

  /** The cells of one row, over all columns. */
  public RangeRef row(R row) {
    CellRef first = topLeft.below(index(rows, row));
    return first.to(first.right(columns.size() - 1));
  }

  /** The cells of one column, over all rows. */
  public RangeRef column(C column) {
    CellRef first = topLeft.right(index(columns, column));
    return first.to(first.below(rows.size() - 1));
  }

  public RangeRef all() {
    return topLeft.to(topLeft.below(rows.size() - 1).right(columns.size() - 1));
  }

  private static <T> int index(List<T> things, T thing) {
    int index = things.indexOf(thing);
    if (index < 0) {
      throw new IllegalArgumentException("not in this grid: " + thing);
    }
    return index;
  }
}
