package dev.decisionmatrix.cells;

import java.util.List;

/**
 * Whether a formula is the one of the cell above, copied down. Files need to store such a formula
 * once only, unless it looks at another sheet: Excel never shares those.
 */
public final class CopiedDown {
  private final SheetName home;

  public CopiedDown(SheetName home) {
    this.home = home;
  }

  public boolean is(Formula above, Formula below) {
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
        && above.row() + (above.anchor().keepsRow() ? 0 : 1) == below.row()
        && above.sheet().equals(home)
        && below.sheet().equals(home);
  }
}
