package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a table, each with what stands over it. */
final class TableColumns {
  /** What stands over a column, written with it. */
  interface Head {
    void addTo(SheetPlan.Builder sheet, CellRef at, Optional<Link> link);
  }

  private record Column(Head head, int place, Cells<?> cells) {}

  private final List<Column> columns = new ArrayList<>();

  /** Adds one, so many columns of the sheet to the right of the table's first. */
  void add(Head head, int place, Cells<?> cells) {
    columns.add(new Column(head, place, cells));
  }

  /** How far a column stands from the first of the table. */
  int placeOf(Cells<?> cells) {
    return columns.stream()
        .filter(column -> column.cells() == cells)
        .mapToInt(Column::place)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a column of this table"));
  }

  /** Gives all cells their place, the first so many rows below the heads. */
  void placeBelow(CellRef head, int rows) {
    columns.forEach(column -> column.cells().placeBelow(head.right(column.place()), rows));
  }

  void addTo(SheetPlan.Builder sheet, CellRef at) {
    for (Column column : columns) {
      CellRef head = at.right(column.place());
      column.head().addTo(sheet, head, column.cells().headLink());
      sheet.merge(head.to(head.right(column.cells().span() - 1)));
      column.cells().addTo(sheet);
    }
  }
}
