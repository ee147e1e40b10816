package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Many cells in few references, as a file stores them. */
final class Addresses {
  private Addresses() {}

  /** As few rectangles as cover the cells: runs down a column, then equal runs side by side. */
  static List<String> covering(Collection<CellRef> cells) {
    List<RangeRef> runs = new ArrayList<>();
    cells.stream()
        .sorted(Comparator.comparingInt(CellRef::column).thenComparingInt(CellRef::row))
        .forEach(cell -> extendDown(runs, cell));
    List<RangeRef> blocks = new ArrayList<>();
    runs.stream()
        .sorted(
            Comparator.comparingInt((RangeRef run) -> run.from().row())
                .thenComparingInt(run -> run.to().row())
                .thenComparingInt(run -> run.from().column()))
        .forEach(run -> extendRight(blocks, run));
    return blocks.stream().map(RangeRef::address).collect(Collectors.toList());
  }

  private static void extendDown(List<RangeRef> runs, CellRef cell) {
    RangeRef last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && last.to().column() == cell.column() && last.to().row() + 1 == cell.row()) {
      runs.set(runs.size() - 1, last.from().to(cell));
    } else {
      runs.add(cell.to(cell));
    }
  }

  private static void extendRight(List<RangeRef> blocks, RangeRef run) {
    RangeRef last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    if (last != null
        && last.from().row() == run.from().row()
        && last.to().row() == run.to().row()
        && last.to().column() + 1 == run.from().column()) {
      blocks.set(blocks.size() - 1, last.from().to(run.to()));
    } else {
      blocks.add(run);
    }
  }
}
