package dev.decisionmatrix.input;

import java.util.List;

/**
 * A row of a table as the file has it; trailing empty cells are left out.
 *
 * @param number as a spreadsheet counts, 1 for the heading
 * @param places where each cell stands, the trailing empty ones too
 */
public record Row(int number, List<Cell> cells, List<Span> places) {
  public Row {
    cells = List.copyOf(cells);
    places = List.copyOf(places);
  }

  /** Of cells that may stand anywhere in a file; at least one. */
  static Row of(int number, List<Cell> cells) {
    return new Row(number, cells, cells.stream().map(Cell::span).toList());
  }

  /** How many cells it has in the file, the empty ones at its end too. */
  int width() {
    return places.size();
  }

  /** Where the row ends: the place of cells that are not there. */
  int end() {
    return places.get(places.size() - 1).end();
  }

  boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }

  long filled() {
    return cells.stream().filter(cell -> !cell.isBlank()).count();
  }

  /** Of a row that is not blank. */
  Cell firstFilled() {
    return cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElseThrow();
  }

  /** A blank cell where the row is too short. */
  public Cell cell(int column) {
    return column < cells.size()
        ? cells.get(column)
        : new Cell("", Cell.columnName(column) + number, new Span(end(), end()));
  }
}
