package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A table whose columns are understood: rows give cells by column. */
final class Table {
  private final RawTable raw;
  private final Map<Column, Integer> places;

  private Table(RawTable raw, Map<Column, Integer> places) {
    this.raw = raw;
    this.places = places;
  }

  /**
   * Reads a text as a table with these columns, and tells every column that is missing, given twice
   * or unknown.
   *
   * @return empty when a required column is missing
   */
  static Optional<Table> read(InputText text, Limit limit, List<Column> columns) {
    return TableReader.read(
            text, limit, heading -> columns.stream().anyMatch(column -> column.isCalled(heading)))
        .flatMap(raw -> of(raw, columns));
  }

  /** Cells of which no column is known. */
  static Table bare(RawTable raw) {
    return new Table(raw, Map.of());
  }

  static Optional<Table> of(RawTable raw, List<Column> columns) {
    return new Headings(raw, columns).places().map(places -> new Table(raw, places));
  }

  /** The same table without the remarks below it. */
  Table withoutNotes() {
    return withoutNotes(row -> row.filled() > 1);
  }

  Table withoutNotes(Predicate<Row> isData) {
    Table table = new Table(NotesBelow.without(raw, isData), places);
    table.rows().forEach(table::tellUnnamed);
    return table;
  }

  /** A value without a heading is most often prose that was cut at a comma. */
  private void tellUnnamed(Row row) {
    for (int place = 0; place < row.cells().size(); place++) {
      if (raw.heading().cell(place).isBlank() && !row.cell(place).isBlank()) {
        report(Code.TOO_MANY_VALUES, row.cell(place), tooMany());
        return;
      }
    }
  }

  private Message tooMany() {
    return new Message(
        "there is a value here, but no column name above it",
        "put text or a number that holds `" + raw.separator() + "` in double quotes");
  }

  InputText text() {
    return raw.text();
  }

  RawTable raw() {
    return raw;
  }

  List<Row> rows() {
    return raw.rows();
  }

  Table withRows(List<Row> rows) {
    return new Table(raw.withRows(rows), places);
  }

  /** The same table without rows that could not be read. */
  Table without(List<Row> misread) {
    return new Table(raw.without(misread), places);
  }

  /** Empty for a column that we do not know. */
  Optional<Column> columnAt(int place) {
    return places.keySet().stream()
        .filter(column -> place(column).equals(Optional.of(place)))
        .findFirst();
  }

  /** The column's name as the file has it; blank when the table lacks it. */
  Cell heading(Column column) {
    return cell(raw.heading(), column);
  }

  /** Empty where the table lacks it. */
  Optional<Integer> place(Column column) {
    return Optional.ofNullable(places.get(column));
  }

  /** By the name that we use first. */
  Optional<Column> column(String name) {
    return places.keySet().stream().filter(column -> column.name().equals(name)).findFirst();
  }

  boolean has(Column column) {
    return places.containsKey(column);
  }

  /** Blank when the table lacks the column. */
  Cell cell(Row row, Column column) {
    Integer place = places.get(column);
    return place == null ? new Cell("", "A" + row.number(), row.cell(0).span()) : row.cell(place);
  }

  String value(Row row, Column column) {
    return cell(row, column).text();
  }

  /** Tells each required cell that is blank, and a column of them once. */
  void tellBlanks() {
    places.keySet().stream().filter(Column::isRequired).forEach(this::tellBlanks);
  }

  private void tellBlanks(Column column) {
    List<Row> blank = rows().stream().filter(row -> cell(row, column).isBlank()).toList();
    boolean isEmpty = blank.size() > 1 && blank.size() == rows().size();
    String all = isEmpty ? " in all " + blank.size() + " rows" : "";
    for (Row row : isEmpty ? blank.subList(0, 1) : blank) {
      report(
          Code.CELL_BLANK,
          cell(row, column),
          new Message("`" + column.name() + "` is blank" + all, "every row needs one"));
    }
  }

  void report(Code code, Cell cell, Message message) {
    text().report(code, cell, message);
  }
}
