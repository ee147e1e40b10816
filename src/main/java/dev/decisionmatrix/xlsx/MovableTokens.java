package dev.decisionmatrix.xlsx;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;

/**
 * A formula's tokens in one cell, and what they are in another. POI's own way of moving them drops
 * the sheet of a reference to another sheet.
 */
final class MovableTokens {
  private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
  private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();

  private final Ptg[] tokens;
  private final ReadCell home;

  MovableTokens(Ptg[] tokens, ReadCell home) {
    this.tokens = tokens;
    this.home = home;
  }

  Ptg[] at(ReadCell cell) {
    int rows = cell.getRowIndex() - home.getRowIndex();
    int columns = cell.getColumnIndex() - home.getColumnIndex();
    if (rows == 0 && columns == 0) {
      return tokens;
    }
    Ptg[] moved = new Ptg[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      moved[i] = moved(tokens[i], rows, columns);
    }
    return moved;
  }

  private static Ptg moved(Ptg token, int rows, int columns) {
    if (token instanceof RefPtgBase reference) {
      RefPtgBase moved = (RefPtgBase) reference.copy();
      moved.setRow(moved(reference.getRow(), reference.isRowRelative() ? rows : 0, LAST_ROW));
      moved.setColumn(
          moved(reference.getColumn(), reference.isColRelative() ? columns : 0, LAST_COLUMN));
      return moved;
    }
    return token instanceof AreaPtgBase area ? moved(area, rows, columns) : token;
  }

  private static Ptg moved(AreaPtgBase area, int rows, int columns) {
    AreaPtgBase moved = (AreaPtgBase) area.copy();
    int rowsOfFirst = area.isFirstRowRelative() ? rows : 0;
    int rowsOfLast = area.isLastRowRelative() ? rows : 0;
    int columnsOfFirst = area.isFirstColRelative() ? columns : 0;
    int columnsOfLast = area.isLastColRelative() ? columns : 0;
    moved.setFirstRow(moved(area.getFirstRow(), rowsOfFirst, LAST_ROW));
    moved.setLastRow(moved(area.getLastRow(), rowsOfLast, LAST_ROW));
    moved.setFirstColumn(moved(area.getFirstColumn(), columnsOfFirst, LAST_COLUMN));
    moved.setLastColumn(moved(area.getLastColumn(), columnsOfLast, LAST_COLUMN));
    if (moved.getFirstRow() > moved.getLastRow()
        || moved.getFirstColumn() > moved.getLastColumn()) {
      throw new IllegalStateException("a range whose corners change places");
    }
    return moved;
  }

  private static int moved(int place, int by, int last) {
    int moved = place + by;
    if (moved < 0 || moved > last) {
      throw new IllegalStateException("a reference that leaves the sheet");
    }
    return moved;
  }
}
