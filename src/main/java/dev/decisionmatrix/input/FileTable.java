package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table as the reader of the decision takes it, for those who change single cells of its file.
 */
public final class FileTable {
  private final FileContent file;
  private final Table table;

  FileTable(FileContent file, Table table) {
    this.file = file;
    this.table = table;
  }

  public FileContent file() {
    return file;
  }

  public InputText text() {
    return table.text();
  }

  public char separator() {
    return table.raw().separator();
  }

  public Row heading() {
    return table.raw().heading();
  }

  /**
   * What is read, in the order of the file: neither the heading nor notes, totals or blank rows.
   */
  public List<Row> rows() {
    return table.rows();
  }

  /**
   * Where a column stands, from 0; empty where the table lacks it.
   *
   * @param name the one that we use first, whatever the file calls it
   */
  public OptionalInt column(String name) {
    return table.column(name).flatMap(table::place).stream().mapToInt(place -> place).findFirst();
  }

  /** Those of a column, from 0, in the rows that are read. */
  public List<Cell> cells(int column) {
    return rows().stream().map(row -> row.cell(column)).toList();
  }

  /** Every row with anything in it, also what is not read. */
  public List<Row> records() {
    return recordsOf(text().text());
  }

  /** What the rows would be if the file had this text. */
  public List<Row> recordsOf(String other) {
    Records records =
        new Records(
            text().withText(other), TableReader.start(other), separator(), Records.Telling.SILENT);
    List<Row> rows = new ArrayList<>();
    for (Optional<Row> row = records.next(); row.isPresent(); row = records.next()) {
      rows.add(row.get());
    }
    return rows;
  }
}
