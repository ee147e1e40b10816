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

  /** How many cells of the token's range are done with. */
  private long passed;

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
      passed = 0;
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
    int width = area.getLastColumn() - area.getFirstColumn() + 1;
    int last = Math.min(area.getLastRow(), sheet.getLastRowNum());
    boolean any = sheet.isWaiting(area.getFirstColumn(), area.getLastColumn());
    long end = any ? (long) width * (last - area.getFirstRow() + 1) : 0;
    while (passed < end) {
      int row = area.getFirstRow() + (int) (passed / width);
      int column = area.getFirstColumn() + (int) (passed % width);
      ReadCell found = waiting(sheet.getCell(row, column));
      passed++;
      if (found != null) {
        return found;
      }
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
