package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table before its columns are understood.
 *
 * @param rows below the heading; blank rows are left out
 * @param isWhole false when the rest of the file could not be read
 */
record RawTable(InputText text, char separator, Row heading, List<Row> rows, boolean isWhole) {
  RawTable {
    rows = List.copyOf(rows);
  }

  RawTable withRows(List<Row> others) {
    return new RawTable(text, separator, heading, others, isWhole);
  }

  /** Without rows that could not be read, which has been told. */
  RawTable without(List<Row> misread) {
    Set<Integer> numbers =
        misread.stream().map(Row::number).collect(Collectors.toCollection(LinkedHashSet::new));
    List<Row> others = rows.stream().filter(row -> !numbers.contains(row.number())).toList();
    return new RawTable(text, separator, heading, others, isWhole && misread.isEmpty());
  }

  /** With a name for the first column, where people leave the corner of a matrix blank. */
  RawTable withCorner(String name) {
    Cell corner = heading.cell(0);
    if (!corner.isBlank()) {
      return this;
    }
    List<Cell> cells = new ArrayList<>(heading.cells());
    cells.set(0, new Cell(name, corner.name(), corner.span()));
    return new RawTable(
        text, separator, new Row(heading.number(), cells, heading.places()), rows, isWhole);
  }
}
