package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Expected;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** The figure that a formula's cell shows before anything is recalculated. */
final class CachedValue {
  private CachedValue() {}

  /** On a cell with a formula POI stores a value as its cached result, and leaves the formula. */
  static void set(XSSFCell cell, Expected expected) {
    if (expected instanceof Expected.Figure figure) {
      cell.setCellValue(figure.value());
    } else if (expected instanceof Expected.Text text) {
      // POI would take the escapes out again before storing the text of a formula's cell.
      cell.getCTCell().setT(STCellType.STR);
      cell.getCTCell().setV(StoredText.of(text.text()));
    } else {
      cell.setCellValue(((Expected.Truth) expected).truth());
    }
  }
}
