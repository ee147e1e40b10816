package dev.decisionmatrix.xlsx;

import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;

/**
 * The tokens that POI made of a formula, for others that differ from it but by their addresses. It
 * serves only where each address of the text is found again in the tokens, in the same order.
 */
final class TokenMould {
  private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
  private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();

  private final Ptg[] tokens;
  private final boolean serves;

  /**
   * A mould.
   *
   * @param places row and column of each address in the text, counted from 0
   */
  TokenMould(Ptg[] tokens, int[] places) {
    this.tokens = tokens;
    this.serves = areIn(tokens, places);
  }

  private static boolean areIn(Ptg[] tokens, int[] places) {
    int at = 0;
    for (Ptg token : tokens) {
      if (token instanceof RefPtgBase reference) {
        if (!isAt(reference.getRow(), reference.getColumn(), places, at)) {
          return false;
        }
        at += 2;
      } else if (token instanceof AreaPtgBase area) {
        if (!isAt(area.getFirstRow(), area.getFirstColumn(), places, at)
            || !isAt(area.getLastRow(), area.getLastColumn(), places, at + 2)) {
          return false;
        }
        at += 4;
      }
    }
    return at == places.length;
  }

  /** Whether it says something else where a name stands for something else. */
  boolean hasNames() {
    return Arrays.stream(tokens).anyMatch(NamePtg.class::isInstance);
  }

  private static boolean isAt(int row, int column, int[] places, int at) {
    return at + 1 < places.length && places[at] == row && places[at + 1] == column;
  }

  /** The tokens with these addresses; empty where POI must be asked what it makes of them. */
  Optional<Ptg[]> cast(int[] places) {
    if (!serves || !areOnSheet(places)) {
      return Optional.empty();
    }
    Ptg[] cast = tokens.clone();
    int at = 0;
    for (int i = 0; i < cast.length; i++) {
      if (cast[i] instanceof RefPtgBase reference) {
        RefPtgBase own = (RefPtgBase) reference.copy();
        own.setRow(places[at]);
        own.setColumn(places[at + 1]);
        cast[i] = own;
        at += 2;
      } else if (cast[i] instanceof AreaPtgBase area) {
        if (places[at] > places[at + 2] || places[at + 1] > places[at + 3]) {
          return Optional.empty();
        }
        AreaPtgBase own = (AreaPtgBase) area.copy();
        own.setFirstRow(places[at]);
        own.setFirstColumn(places[at + 1]);
        own.setLastRow(places[at + 2]);
        own.setLastColumn(places[at + 3]);
        cast[i] = own;
        at += 4;
      }
    }
    return Optional.of(cast);
  }

  private static boolean areOnSheet(int[] places) {
    for (int at = 0; at < places.length; at += 2) {
      int row = places[at];
      int column = places[at + 1];
      if (row < 0 || row > LAST_ROW || column < 0 || column > LAST_COLUMN) {
        return false;
      }
    }
    return true;
  }
}
