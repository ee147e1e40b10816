package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Copied;
import dev.decisionmatrix.cells.Live;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cells one below the other, each with the formula of the first copied down, and others beside them
 * with the same copied to the right. Excel shares none that looks at another sheet.
 */
final class FormulaRun {
  private static final int NO_GROUP = -1;

  private final Live first;
  private CellRef last;
  private int group = NO_GROUP;

  /** The run that this one is part of, if it is not its own. */
  private @Nullable FormulaRun whole;

  FormulaRun(Live first) {
    this.first = first;
    this.last = first.at();
  }

  boolean goesOnWith(Live next) {
    return next.formula() instanceof Copied copied
        && next.at().row() == last.row() + 1
        && next.at().row() == first.at().row() + copied.rows()
        && copied.original().equals(first.formula())
        && (isOfMany() || copied.staysOn(first.at().sheet()));
  }

  void add(Live next) {
    last = next.at();
  }

  /** Takes in the run on its right, if that is the same formula as often. */
  boolean takesIn(FormulaRun right) {
    boolean beside =
        right.first.at().row() == first.at().row()
            && right.last.row() == last.row()
            && right.first.at().column() == last.column() + 1;
    if (!beside || !isSameIn(right)) {
      return false;
    }
    last = right.last;
    right.whole = this;
    return true;
  }

  private boolean isSameIn(FormulaRun right) {
    return first.formula().staysOn(first.at().sheet())
        && new SameFormula(first.at(), right.first.at())
            .moves(first.formula(), right.first.formula());
  }

  private boolean isOfMany() {
    return last.place() != first.at().place();
  }

  /** The run that the file holds the formula for. */
  FormulaRun whole() {
    return Objects.requireNonNullElse(whole, this);
  }

  /** Whether there is more than one cell. */
  boolean isShared() {
    return group != NO_GROUP;
  }

  /** Gives the number under which the file holds the formula; answers how many have one then. */
  int numbered(int next) {
    if (whole == null && isOfMany()) {
      group = next;
      return next + 1;
    }
    return next;
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
