package dev.decisionmatrix.cells;

import java.util.List;

/**
 * The formula of a cell further up in the column, copied down. Most of a workbook's formulas are
 * copies, and so many trees of their own would fill the memory.
 *
 * @param rows from the cell that holds the original, at least 1
 */
public record Copied(Formula original, int rows) implements Formula {
  public Copied {
    if (rows < 1 || original instanceof Copied) {
      throw new IllegalArgumentException("not an original " + rows + " rows below it: " + original);
    }
  }

  @Override
  public Formula spelledOut() {
    return moved(original);
  }

  @Override
  public void write(StringBuilder text, SheetName home) {
    spelledOut().write(text, home);
  }

  /** Whether it looks at no other sheet than this one. */
  public boolean staysOn(SheetName home) {
    return staysOn(home, original);
  }

  private static boolean staysOn(SheetName home, Formula formula) {
    if (formula instanceof CellRef cell) {
      return cell.sheet().equals(home);
    }
    if (formula instanceof RangeRef range) {
      return range.from().sheet().equals(home);
    }
    if (formula instanceof Infix infix) {
      return staysOn(home, infix.left()) && staysOn(home, infix.right());
    }
    return !(formula instanceof Call call)
        || call.arguments().stream().allMatch(argument -> staysOn(home, argument));
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
    return cell.anchor().keepsRow() ? cell : cell.below(rows);
  }
}
