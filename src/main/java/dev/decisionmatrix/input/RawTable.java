package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** With this column first, and the others in their order. */
  RawTable withFirst(int place) {
    UnaryOperator<Row> moved =
        row -> {
          List<Cell> cells = new ArrayList<>();
          cells.add(row.cell(place));
          for (int other = 0; other < Math.max(row.cells().size(), place); other++) {
            if (other != place) {
              cells.add(row.cell(other));
            }
          }
          return Row.of(row.number(), cells);
        };
    return place == 0
        ? this
        : new RawTable(
            text, separator, moved.apply(heading), rows.stream().map(moved).toList(), isWhole);
  }

  /** With columns for rows; a column without anything in it is left out. */
  RawTable turned() {
    int width =
        Math.max(
            heading.cells().size(),
            rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    List<Row> columns =
        IntStream.range(0, width)
            .mapToObj(
                place ->
                    Row.of(
                        place + 1,
                        Stream.concat(Stream.of(heading), rows.stream())
                            .map(row -> row.cell(place))
                            .toList()))
            .filter(row -> !row.isBlank())
            .toList();
    return new RawTable(
        text, separator, columns.get(0), columns.subList(1, columns.size()), isWhole);
  }

  /** With a name for the first column, where people leave the corner of a matrix blank. */
  RawTable withCorner(String name) {
    return heading.cell(0).isBlank() ? withHeading(0, name) : this;
  }

  /** With another name for a column. */
  RawTable withHeading(int place, String name) {
    Cell heading = heading().cell(place);
    List<Cell> cells = new ArrayList<>(heading().cells());
    cells.set(place, new Cell(name, heading.name(), heading.span()));
    return new RawTable(
        text, separator, new Row(heading().number(), cells, heading().places()), rows, isWhole);
  }
}
