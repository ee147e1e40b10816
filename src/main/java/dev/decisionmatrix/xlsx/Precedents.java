package dev.decisionmatrix.xlsx;

import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.jspecify.annotations.Nullable;

/** The cells that a formula looks at, one after the other, as far as they wait to be computed. */
final class Precedents {
  private final EvaluatedBook book;
  private final ReadCell cell;
  private final Ptg[] tokens;
  private int token;

  /** Where in the token's range the next one is sought: a column of it, and a row of the sheet. */
  private int column;

  private int row;

  Precedents(EvaluatedBook book, ReadCell cell) {
    this.book = book;
    this.cell = cell;
    this.tokens = book.getFormulaTokens(cell);
  }

  ReadCell cell() {
    return cell;
  }

  Ptg[] tokens() {
    return tokens;
  }

  /** The next one; null when there is none left. */
  @Nullable ReadCell next() {
    while (token < tokens.length) {
      ReadCell found = next(tokens[token]);
      if (found != null) {
        return found;
      }
      token++;
      column = 0;
      row = 0;
    }
    return null;
  }

  private @Nullable ReadCell next(Ptg at) {
    Ptg seen = at instanceof NamePtg name ? book.only(name) : at;
    if (seen instanceof RefPtgBase reference) {
      return waiting(sheet(seen).getCell(reference.getRow(), reference.getColumn()));
    }
    return seen instanceof AreaPtgBase area ? next(sheet(seen), area) : null;
  }

  private @Nullable ReadCell next(ReadSheet sheet, AreaPtgBase area) {
    for (int width = area.getLastColumn() - area.getFirstColumn(); column <= width; column++) {
      int at = area.getFirstColumn() + column;
      int found = sheet.nextWaiting(at, Math.max(row, area.getFirstRow()));
      if (found >= 0 && found <= area.getLastRow()) {
        row = found + 1;
        return sheet.getCell(found, at);
      }
      row = 0;
    }
    return null;
  }

  private static @Nullable ReadCell waiting(@Nullable ReadCell found) {
    return found != null && found.isWaiting() ? found : null;
  }

  private ReadSheet sheet(Ptg reference) {
    return reference instanceof Pxg3D other
        ? book.sheet(other.getSheetName(), cell.getSheet())
        : cell.getSheet();
  }
}
