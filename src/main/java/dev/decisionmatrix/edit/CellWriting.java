package dev.decisionmatrix.edit;

import dev.decisionmatrix.input.FileTable;
import dev.decisionmatrix.input.Row;
import dev.decisionmatrix.input.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Writes cells the way that the rest of their table is written. */
final class CellWriting {
  private static final char QUOTE = '"';
  private static final String QUOTES = "\"";

  private final String text;
  private final String separator;

  CellWriting(FileTable table) {
    this.text = table.text().text();
    this.separator = String.valueOf(table.separator());
  }

  /** Cells of a row, some perhaps beyond its end. */
  List<Splice> row(Row row, SortedMap<Integer, String> cells) {
    int there = row.places().size();
    List<Splice> splices = new ArrayList<>();
    cells
        .headMap(there)
        .forEach((column, value) -> splices.add(cell(row.places().get(column), value)));
    SortedMap<Integer, String> beyond = cells.tailMap(there);
    if (!beyond.isEmpty()) {
      StringBuilder more = new StringBuilder();
      for (int column = there; column <= beyond.lastKey(); column++) {
        more.append(separator).append(plain(beyond.getOrDefault(column, "")));
      }
      splices.add(Splice.at(end(row), more.toString()));
    }
    return splices;
  }

  private Splice cell(Span place, String value) {
    return new Splice(place, isQuoted(place) ? doubled(value) : plain(value));
  }

  private boolean isQuoted(Span place) {
    return place.start() > 0 && text.charAt(place.start() - 1) == QUOTE;
  }

  private String plain(String value) {
    return value.contains(separator) || value.contains(QUOTES) ? quoted(value) : value;
  }

  private static String quoted(String value) {
    return QUOTES + doubled(value) + QUOTES;
  }

  private static String doubled(String value) {
    return value.replace(QUOTES, QUOTES + QUOTES);
  }

  /** Behind its last cell and blanks that follow it. */
  private int end(Row row) {
    int at = row.places().get(row.places().size() - 1).end();
    while (at < text.length() && !isLineEnd(at)) {
      at++;
    }
    return at;
  }

  private boolean isLineEnd(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }
}
