package dev.decisionmatrix.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The cells of a table, every row as wide as the others.
 *
 * @param rows from top to bottom
 */
record Grid(List<List<String>> rows) {
  Grid {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    rows = rows.stream().map(row -> filled(row, width)).toList();
  }

  private static List<String> filled(List<String> row, int width) {
    List<String> filled = new ArrayList<>(row);
    while (filled.size() < width) {
      filled.add("");
    }
    return List.copyOf(filled);
  }

  int height() {
    return rows.size();
  }

  int width() {
    return rows.isEmpty() ? 0 : rows.get(0).size();
  }

  String at(int row, int column) {
    return rows.get(row).get(column);
  }

  List<String> row(int row) {
    return rows.get(row);
  }

  List<String> column(int column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  /** How many cells of a row hold anything. */
  int filled(int row) {
    return (int) rows.get(row).stream().filter(cell -> !cell.isEmpty()).count();
  }

  /** Without rows and columns in which nothing stands. */
  Grid trimmed() {
    return withRows(row -> filled(row) > 0)
        .withColumns(column -> column(column).stream().anyMatch(cell -> !cell.isEmpty()));
  }

  Grid withRows(IntPredicate isKept) {
    return new Grid(IntStream.range(0, height()).filter(isKept).mapToObj(rows::get).toList());
  }

  Grid withColumns(IntPredicate isKept) {
    int[] kept = IntStream.range(0, width()).filter(isKept).toArray();
    return new Grid(
        rows.stream().map(row -> IntStream.of(kept).mapToObj(row::get).toList()).toList());
  }

  Grid turned() {
    return new Grid(IntStream.range(0, width()).mapToObj(this::column).toList());
  }

  Grid with(int row, int column, String text) {
    List<List<String>> changed = new ArrayList<>(rows);
    List<String> cells = new ArrayList<>(rows.get(row));
    cells.set(column, text);
    changed.set(row, cells);
    return new Grid(changed);
  }
}
