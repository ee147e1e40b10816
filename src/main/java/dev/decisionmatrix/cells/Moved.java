package dev.decisionmatrix.cells;

import java.util.List;

/** A formula as it reads in another cell: what is not anchored moves along. */
public final class Moved {
  private final int rows;
  private final int columns;

  private Moved(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /** So many rows further down, and columns further to the right. */
  public static Formula by(int rows, int columns, Formula formula) {
    return new Moved(rows, columns).moved(formula.spelledOut());
  }

  private Formula moved(Formula formula) {
    if (formula instanceof CellRef cell) {
      return moved(cell);
    }
    if (formula instanceof RangeRef range) {
      return new RangeRef(moved(range.from()), moved(range.to()));
    }
    if (formula instanceof Infix infix) {
      return new Infix(moved(infix.left()), infix.operator(), moved(infix.right()));
    }
    if (formula instanceof Call call) {
      List<Formula> arguments = call.arguments().stream().map(this::moved).toList();
      return new Call(call.function(), arguments);
    }
    return formula;
  }

  private CellRef moved(CellRef cell) {
    CellRef down = cell.anchor().keepsRow() ? cell : cell.below(rows);
    return cell.anchor().keepsColumn() ? down : down.right(columns);
  }
}
