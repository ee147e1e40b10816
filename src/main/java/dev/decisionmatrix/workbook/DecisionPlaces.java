package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;

/** Where the sheet Delivered looks for controls. */
final class DecisionPlaces {
  private DecisionPlaces() {}

  static CellRef control(Control control) {
    return Tab.DECISION.at(SheetHead.ROWS + 2 + Positions.inEnum(control), 12);
  }
}
