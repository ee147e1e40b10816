package dev.decisionmatrix.meeting;

import dev.decisionmatrix.edit.CellAddress;
import dev.decisionmatrix.edit.TableEdit;
import dev.decisionmatrix.input.Cell;
import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.FileTable;
import dev.decisionmatrix.input.Row;
import dev.decisionmatrix.meeting.NumberText.Mark;
import dev.decisionmatrix.problem.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A table of the decision while single cells of it change, and what people are shown of that. */
final class EditedTable {
  private final FileTable table;
  private FileTable headed;
  private final TableEdit edit;
  private final Map<String, Integer> added = new LinkedHashMap<>();
  private final List<FileChange> changes = new ArrayList<>();

  EditedTable(FileTable table) {
    this.table = table;
    this.headed = table;
    this.edit = new TableEdit(table);
  }

  FileTable table() {
    return table;
  }

  /** What changes next has its heading in this table, of several in one file. */
  void within(FileTable level) {
    headed = level;
  }

  /** Where a column stands; it is added where the table lacks it. */
  int column(String name) {
    OptionalInt there = table.column(name);
    return there.isPresent() ? there.getAsInt() : added.computeIfAbsent(name, edit::addColumn);
  }

  String text(Row row, int column) {
    return row.cell(column).text();
  }

  /** How the numbers of a column are written. */
  Mark mark(int column) {
    return Mark.of(table.rows().stream().map(row -> text(row, column)).toList(), table.separator());
  }

  void setNumber(Row row, int column, double figure, String why) {
    set(row, column, NumberText.of(figure, text(row, column), mark(column)), why);
  }

  /** Whatever row and column of the file it stands in. */
  void setNumber(Cell cell, double figure, String why) {
    set(cell, NumberText.of(figure, cell.text(), mark(cell)), why);
  }

  void set(Cell cell, String text, String why) {
    set(row(cell), column(cell), text, why);
  }

  /** How the numbers in its column are written. */
  Mark mark(Cell cell) {
    return mark(column(cell));
  }

  static int column(Cell cell) {
    return CellAddress.of(cell.name()).column();
  }

  Row row(Cell cell) {
    int number = CellAddress.of(cell.name()).row();
    return table.records().stream().filter(row -> row.number() == number).findFirst().orElseThrow();
  }

  /** Nothing is written, nor shown, where the cell says the same. */
  void set(Row row, int column, String text, String why) {
    Cell cell = row.cell(column);
    if (!cell.text().equals(text)) {
      edit.set(new CellAddress(row.number(), column), text);
      changes.add(
          new FileChange(
              table.text().place(cell.span(), Optional.of(cell.name())),
              heading(column),
              cell.text(),
              text,
              why));
    }
  }

  private String heading(int column) {
    return added.entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> text(headed.heading(), column));
  }

  List<FileChange> changes() {
    return changes;
  }

  Outcome<FileContent> file() {
    return edit.file();
  }
}
