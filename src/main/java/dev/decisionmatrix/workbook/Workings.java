package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;

/** The line below a sheet's results, from which on it shows how they come about. */
public final class Workings {
  /** Rows from the end of the results to the first heading below the line. */
  public static final int ROWS = 5;

  private Workings() {}

  /**
   * Draws the line.
   *
   * @param lastResult the last cell that a meeting reads and a printer prints
   * @param purpose what the workings are for, in a sentence
   */
  public static void below(SheetPlan.Builder sheet, CellRef lastResult, String purpose) {
    CellRef line = new CellRef(lastResult.sheet(), lastResult.row() + 2, SheetHead.COLUMN);
    sheet
        .resultsUpTo(lastResult)
        .add(new Label(line, "Workings", Look.DIVIDER))
        .merge(line.to(new CellRef(lastResult.sheet(), line.row(), lastResult.column())))
        .add(new Label(line.below(1), purpose + " Not printed.", Look.NOTE));
  }
}
