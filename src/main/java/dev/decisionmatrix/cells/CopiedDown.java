package dev.decisionmatrix.cells;

import java.util.List;

/** Whether a formula is that of a cell further up in its column, copied down. */
final class CopiedDown {
  private final int rows;

  /**
   * @param rows from one cell to the other
   */
  CopiedDown(int rows) {
    this.rows = rows;
  }

  boolean is(Formula above, Formula below) {
    if (above instanceof CellRef first) {
      return below instanceof CellRef second && isReference(first, second);
    }
    if (above instanceof RangeRef first) {
      return below instanceof RangeRef second
          && isReference(first.from(), second.from())
          && isReference(first.to(), second.to());
    }
    if (above instanceof Infix first) {
      return below instanceof Infix second
          && first.operator() == second.operator()
          && is(first.left(), second.left())
          && is(first.right(), second.right());
    }
    if (above instanceof Call first) {
      return below instanceof Call second
          && first.function() == second.function()
          && areAll(first.arguments(), second.arguments());
    }
    return above.equals(below);
  }

  private boolean areAll(List<Formula> above, List<Formula> below) {
    for (int i = 0; i < Math.min(above.size(), below.size()); i++) {
      if (!is(above.get(i), below.get(i))) {
        return false;
      }
    }
    return above.size() == below.size();
  }

  private boolean isReference(CellRef above, CellRef below) {
    return above.anchor() == below.anchor()
        && above.column() == below.column()
        && above.row() + (above.anchor().keepsRow() ? 0 : rows) == below.row()
        && above.sheet().equals(below.sheet());
  }
}
