package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.SheetPlan;

/** Column widths, in characters. */
final class Widths {
  static final double FIGURE = 11;
  static final double GAP = 2;

  private Widths() {}

  /** One column after the other. */
  static void of(SheetPlan.Builder sheet, int first, double... widths) {
    for (int place = 0; place < widths.length; place++) {
      sheet.width(first + place, widths[place]);
    }
  }

  static void same(SheetPlan.Builder sheet, int first, int columns, double width) {
    for (int column = first; column < first + columns; column++) {
      sheet.width(column, width);
    }
  }
}
