package dev.decisionmatrix.meeting;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.saved.SavedCell;
import dev.decisionmatrix.saved.SavedName.Area;
import dev.decisionmatrix.saved.SavedSheet;

/** A cell of a saved workbook. */
record CellAt(SavedSheet sheet, int row, int column) {
  SavedCell cell() {
    return sheet.at(row, column);
  }

  /** {@code Weights G8}. */
  String where() {
    return sheet.name() + " " + address(row, column);
  }

  static String address(int row, int column) {
    return new CellRef(new SheetName("-"), row, column).address();
  }

  boolean isIn(Area area) {
    return area.sheet().equalsIgnoreCase(sheet.name()) && area.contains(row, column);
  }
}
