package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetName;
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
  private final WorkbookPlan plan;
  private final Map<SheetName, Map<Long, Cell>> known = new HashMap<>();

  PlannedValues(WorkbookPlan plan) {
    this.plan = plan;
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
    return cell(at).map(ShownText::of);
  }

  Optional<Decimals> shown(CellRef at) {
    return cell(at).map(ShownText::decimals);
  }

  OptionalDouble figure(CellRef at) {
    return cell(at).map(Cell::figure).orElse(OptionalDouble.empty());
  }

  Optional<Cell> cell(CellRef at) {
    return Optional.ofNullable(known.computeIfAbsent(at.sheet(), this::cellsOf).get(at.place()));
  }

  private Map<Long, Cell> cellsOf(SheetName name) {
    Map<Long, Cell> cells = new HashMap<>();
    plan.sheets().stream()
        .filter(sheet -> sheet.name().equals(name))
        .forEach(sheet -> sheet.cells().forEach(cell -> cells.put(cell.at().place(), cell)));
    return cells;
  }
}
