package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.CopiedDown;
import dev.decisionmatrix.cells.Live;

/** Cells one below the other, each with the formula of the one above copied down. */
final class FormulaRun {
  private static final int NO_GROUP = -1;

  private final CellRef first;
  private Live last;
  private int group = NO_GROUP;

  FormulaRun(Live first) {
    this.first = first.at();
    this.last = first;
  }

  boolean goesOnWith(Live next, CopiedDown copied) {
    return next.at().row() == last.at().row() + 1 && copied.is(last.formula(), next.formula());
  }

  void add(Live next) {
    last = next;
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
    return first.place() == cell.place();
  }

  String range() {
    return first.to(last.at()).address();
  }
}
