package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What each cell of a workbook holds at first, for the pictures in charts. */
final class PlannedValues {
  private final Map<CellRef, Cell> cells = new HashMap<>();

  PlannedValues(WorkbookPlan plan) {
    plan.sheets()
        .forEach(sheet -> sheet.cells().forEach(cell -> cells.put(plain(cell.at()), cell)));
  }

  /** The cells of a range row by row, as a chart counts its points. */
  static List<CellRef> cellsOf(RangeRef range) {
    List<CellRef> all = new ArrayList<>();
    for (int row = 0; row < range.height(); row++) {
      for (int column = 0; column < range.width(); column++) {
        all.add(range.at(row, column));
      }
    }
    return all;
  }

  Optional<String> text(CellRef at) {
    return Optional.ofNullable(cells.get(plain(at))).map(ShownText::of);
  }

  Optional<Decimals> shown(CellRef at) {
    return Optional.ofNullable(cells.get(plain(at))).map(ShownText::decimals);
  }

  OptionalDouble figure(CellRef at) {
    Cell cell = cells.get(plain(at));
    return cell == null ? OptionalDouble.empty() : cell.figure();
  }

  static CellRef plain(CellRef at) {
    return at.anchored(Anchor.NONE);
  }
}
