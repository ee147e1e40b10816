package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows at the top of a text, parsed once and only as far as somebody looks. */
final class FirstRows {
  private final Records records;
  private final List<Row> rows = new ArrayList<>();
  private boolean isWhole;

  FirstRows(InputText text, int start, char separator) {
    this.records = new Records(text, start, separator, Records.Telling.SILENT);
  }

  /** So many, or as many as there are. */
  List<Row> upTo(int most) {
    while (rows.size() < most && !isWhole) {
      Optional<Row> row = records.next();
      row.ifPresent(rows::add);
      isWhole = row.isEmpty();
    }
    return List.copyOf(rows.subList(0, Math.min(most, rows.size())));
  }
}
