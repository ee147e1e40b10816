package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What each cell of a workbook holds at first, and in which order cells stand. */
final class PlannedValues {
  /** A sheet has fewer cells than these bits can count; its places need 34 more. */
  private static final int INDEX_BITS = 26;

  private static final int INDEX = (1 << INDEX_BITS) - 1;

  private final WorkbookPlan plan;

  /** By place: tables by place would take more than the cells themselves. */
  private final Map<SheetName, List<Cell>> inOrder = new HashMap<>();

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
    List<Cell> cells = inOrder(at.sheet());
    int from = 0;
    int to = cells.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (cells.get(middle).at().place() < at.place()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    boolean found = from < cells.size() && cells.get(from).at().place() == at.place();
    return found ? Optional.of(cells.get(from)) : Optional.empty();
  }

  /** The cells of a sheet row by row, whatever the order of the plan. */
  List<Cell> inOrder(SheetName sheet) {
    return inOrder.computeIfAbsent(sheet, this::sorted);
  }

  /** By numbers: cells themselves would be asked for their places again and again. */
  private List<Cell> sorted(SheetName name) {
    List<Cell> cells =
        plan.sheets().stream()
            .filter(sheet -> sheet.name().equals(name))
            .flatMap(sheet -> sheet.cells().stream())
            .toList();
    long[] places = new long[cells.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = cells.get(i).at().place() << INDEX_BITS | i;
    }
    Arrays.sort(places);
    List<Cell> sorted = new ArrayList<>(places.length);
    for (long place : places) {
      sorted.add(cells.get((int) place & INDEX));
    }
    return sorted;
  }
}
