package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Call;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Copied;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Infix;
import dev.decisionmatrix.cells.RangeRef;
import java.util.List;

/** Whether a planned formula is another one, moved by rows and columns as engines move them. */
final class SameFormula {
  private final int rows;
  private final int columns;

  SameFormula(CellRef from, CellRef to) {
    this.rows = to.row() - from.row();
    this.columns = to.column() - from.column();
  }

  private SameFormula(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
  }

  boolean moves(Formula first, Formula moved) {
    if (first == moved && rows == 0 && columns == 0) {
      return true;
    }
    if (moved instanceof Copied copy) {
      return new SameFormula(rows - copy.rows(), columns).moves(first, copy.original());
    }
    if (first instanceof Copied copy) {
      return new SameFormula(rows + copy.rows(), columns).moves(copy.original(), moved);
    }
    if (first instanceof CellRef one && moved instanceof CellRef other) {
      return moves(one, other);
    }
    if (first instanceof RangeRef one && moved instanceof RangeRef other) {
      return moves(one.from(), other.from()) && moves(one.to(), other.to());
    }
    if (first instanceof Call one && moved instanceof Call other) {
      return one.function() == other.function() && moves(one.arguments(), other.arguments());
    }
    if (first instanceof Infix one && moved instanceof Infix other) {
      return one.operator() == other.operator()
          && moves(one.left(), other.left())
          && moves(one.right(), other.right());
    }
    return first.equals(moved);
  }

  private boolean moves(List<Formula> first, List<Formula> moved) {
    boolean same = first.size() == moved.size();
    for (int i = 0; same && i < first.size(); i++) {
      same = moves(first.get(i), moved.get(i));
    }
    return same;
  }

  private boolean moves(CellRef first, CellRef moved) {
    Anchor anchor = first.anchor();
    boolean rowStays = anchor == Anchor.ROW || anchor == Anchor.BOTH;
    boolean columnStays = anchor == Anchor.COLUMN || anchor == Anchor.BOTH;
    return moved.anchor() == anchor
        && moved.sheet().equals(first.sheet())
        && moved.row() == first.row() + (rowStays ? 0 : rows)
        && moved.column() == first.column() + (columnStays ? 0 : columns);
  }
}
