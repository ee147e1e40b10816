package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Copied;
import dev.decisionmatrix.cells.Live;

/**
 * Cells one below the other, each with the formula of the first copied down. Excel shares none that
 * looks at another sheet.
 */
final class FormulaRun {
  private static final int NO_GROUP = -1;

  private final Live first;
  private CellRef last;
  private int group = NO_GROUP;

  FormulaRun(Live first) {
    this.first = first;
    this.last = first.at();
  }

  boolean goesOnWith(Live next) {
    return next.formula() instanceof Copied copied
        && next.at().row() == last.row() + 1
        && next.at().row() == first.at().row() + copied.rows()
        && copied.original().equals(first.formula())
        && (isShared() || copied.staysOn(first.at().sheet()));
  }

  void add(Live next) {
    last = next.at();
  }

  /** Gives the number under which the file holds the formula. */
  void share(int number) {
    group = number;
  }

  /** Whether there is more than one cell. */
  boolean isShared() {
    return group != NO_GROUP;
  }

  int group() {
    return group;
  }

  /** Whether the cell is the one that holds the formula for all. */
  boolean beginsAt(CellRef cell) {
    return first.at().place() == cell.place();
  }

  String range() {
    return first.at().to(last).address();
  }
}
