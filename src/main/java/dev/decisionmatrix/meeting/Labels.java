package dev.decisionmatrix.meeting;

import dev.decisionmatrix.saved.SavedSheet;
import dev.decisionmatrix.saved.SavedSheet.Placed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What a sheet says, wherever it stands: rows may have been inserted, sorted or moved. */
final class Labels {
  private final SavedSheet sheet;

  Labels(SavedSheet sheet) {
    this.sheet = sheet;
  }

  SavedSheet sheet() {
    return sheet;
  }

  /** As people compare texts: whatever white space stands in and around them. */
  static String tidy(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  String at(int row, int column) {
    return tidy(sheet.at(row, column).text());
  }

  /** The first row that says all of these, each in a cell of its own; where each stands. */
  Optional<Heads> heads(String... texts) {
    return heads(0, texts);
  }

  /** The same from a row on. */
  Optional<Heads> heads(int from, String... texts) {
    for (int row = from; row < sheet.rows(); row++) {
      Map<String, Integer> columns = new LinkedHashMap<>();
      for (Placed one : sheet.row(row)) {
        columns.putIfAbsent(tidy(one.cell().text()), one.column());
      }
      if (Stream.of(texts).allMatch(columns::containsKey)) {
        return Optional.of(new Heads(row, columns));
      }
    }
    return Optional.empty();
  }

  /** Columns right of one in which a row says something, from left to right. */
  List<Integer> filled(int row, int after) {
    return sheet.row(row).stream()
        .filter(one -> one.column() > after && !one.cell().isBlank())
        .map(Placed::column)
        .toList();
  }

  /** A row of heads, and the first column of each. */
  record Heads(int row, Map<String, Integer> columns) {
    int column(String text) {
      return find(text).orElseThrow();
    }

    OptionalInt find(String text) {
      Integer column = columns.get(text);
      return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }
  }
}
