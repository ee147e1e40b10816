package dev.decisionmatrix.edit;

import dev.decisionmatrix.input.Cell;
import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.FileTable;
import dev.decisionmatrix.input.Row;
import dev.decisionmatrix.input.Span;
import dev.decisionmatrix.input.TextRules;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Changes cells of a table, adds columns behind the others, and leaves every other byte as it is:
 * separators, quotation marks, order, encoding, line ends, notes.
 */
public final class TableEdit {
  private final FileTable table;
  private final CellWriting writing;
  private final Map<Integer, Row> records = new LinkedHashMap<>();
  private final Map<Integer, TreeMap<Integer, String>> changed = new TreeMap<>();
  private final Map<Span, String> parts = new LinkedHashMap<>();
  private final Problems problems = new Problems();
  private int width;

  public TableEdit(FileTable table) {
    this.table = table;
    this.writing = new CellWriting(table);
    table.records().forEach(row -> records.put(row.number(), row));
    this.width = table.heading().cells().size();
  }

  /** The cell holds this text from now on; white space becomes single spaces, as on reading. */
  public void set(CellAddress at, String text) {
    Row row = records.get(at.row());
    if (row == null) {
      throw new IllegalArgumentException("nothing stands in row " + at.row());
    }
    String tidied = TextRules.tidy(text);
    new NewText(table.text(), problems).checkCell(tidied, place(row.cell(at.column())));
    changed.computeIfAbsent(at.row(), number -> new TreeMap<>()).put(at.column(), tidied);
  }

  /** A part of what the cell holds, wherever it stands there; the rest stays as it is written. */
  public void replace(CellAddress at, String part, String other) {
    Row row = record(at.row());
    Span span = row.places().get(at.column());
    String whole = TextRules.tidy(row.cell(at.column()).text().replace(part, other));
    new NewText(table.text(), problems).check(whole, place(row.cell(at.column())));
    changed.computeIfAbsent(at.row(), number -> new TreeMap<>()).put(at.column(), whole);
    if (!other.contains("\"") && other.indexOf(table.separator()) < 0) {
      String raw = table.text().text().substring(span.start(), span.end());
      parts.put(span, raw.replace(part, other));
    }
  }

  Place place(Cell cell) {
    return table.text().place(cell.span(), Optional.of(cell.name()));
  }

  /** A column behind the others, blank in every row; where it stands, from 0. */
  public int addColumn(String name) {
    int column = width++;
    set(new CellAddress(table.heading().number(), column), name);
    for (Row row : table.rows()) {
      if (row.places().size() <= column) {
        set(new CellAddress(row.number(), column), "");
      }
    }
    return column;
  }

  /** The file with all that; what cannot be written is told, and nothing is. */
  public Outcome<FileContent> file() {
    if (!problems.all().isEmpty()) {
      return new Outcome.Rejected<>(problems.all());
    }
    List<Splice> splices = new ArrayList<>();
    changed.forEach((number, cells) -> splices.addAll(writing.row(record(number), cells)));
    splices.replaceAll(
        splice -> new Splice(splice.span(), parts.getOrDefault(splice.span(), splice.text())));
    String text = SplicedText.of(table.text().text(), splices);
    check(text);
    return new Outcome.Ok<>(SplicedText.file(table.file(), table.text(), text), List.of());
  }

  private Row record(int number) {
    return Optional.ofNullable(records.get(number)).orElseThrow();
  }

  /** A reader of the new text finds what was to be written, and nothing else differs. */
  private void check(String text) {
    List<List<String>> found = new ArrayList<>();
    table.recordsOf(text).forEach(row -> found.add(values(row, Map.of())));
    if (!found.equals(expected())) {
      throw new IllegalStateException("changes of " + table.text().path() + " went astray");
    }
  }

  private List<List<String>> expected() {
    List<List<String>> expected = new ArrayList<>();
    for (Row row : records.values()) {
      expected.add(values(row, changed.getOrDefault(row.number(), new TreeMap<>())));
    }
    expected.removeIf(List::isEmpty);
    return expected;
  }

  private static List<String> values(Row row, Map<Integer, String> changes) {
    List<String> values = new ArrayList<>(row.cells().stream().map(Cell::text).toList());
    changes.forEach(
        (column, text) -> {
          while (values.size() <= column) {
            values.add("");
          }
          values.set(column, text);
        });
    return withoutBlankEnd(values);
  }

  private static List<String> withoutBlankEnd(List<String> values) {
    while (!values.isEmpty() && values.get(values.size() - 1).isEmpty()) {
      values.remove(values.size() - 1);
    }
    return values;
  }
}
