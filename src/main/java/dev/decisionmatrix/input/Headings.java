package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands the first line of a table. */
final class Headings {
  /** Titles and notes that people put above a table are not longer. */
  private static final int ROWS_ABOVE = 20;

  private final RawTable raw;
  private final List<Column> columns;
  private final Map<Column, Integer> places = new LinkedHashMap<>();
  private final List<Cell> strangers = new ArrayList<>();

  Headings(RawTable raw, List<Column> columns) {
    this.raw = raw;
    this.columns = columns;
  }

  /** Where each column stands; empty when a required one is missing. */
  Optional<Map<Column, Integer>> places() {
    List<Cell> cells = raw.heading().cells();
    for (int place = 0; place < cells.size(); place++) {
      meet(cells.get(place), place);
    }
    if (places.isEmpty() && columns.stream().anyMatch(Column::isRequired)) {
      tellNone();
      return Optional.empty();
    }
    List<Column> missing =
        columns.stream()
            .filter(column -> column.isRequired() && !places.containsKey(column))
            .toList();
    missing.forEach(this::tellMissing);
    strangers.forEach(this::tellUnknown);
    return missing.isEmpty() ? Optional.of(places) : Optional.empty();
  }

  private void meet(Cell heading, int place) {
    if (heading.isBlank()) {
      return;
    }
    Optional<Column> found =
        columns.stream().filter(column -> column.isCalled(heading.text())).findFirst();
    if (found.isEmpty()) {
      strangers.add(heading);
    } else if (places.containsKey(found.get())) {
      tellTwice(found.get(), heading);
    } else {
      places.put(found.get(), place);
    }
  }

  private void tellTwice(Column column, Cell heading) {
    if (column.need() == Column.Need.COURTESY) {
      return;
    }
    String first = raw.heading().cell(place(column)).text();
    raw.text()
        .report(
            Code.COLUMN_TWICE,
            heading,
            new Message(
                "columns `" + first + "` and `" + heading.text() + "` mean the same",
                "keep one of them"));
  }

  private int place(Column column) {
    return Optional.ofNullable(places.get(column)).orElse(0);
  }

  /** One message instead of one per column: the first line is no heading at all. */
  private void tellNone() {
    Cell first = raw.heading().firstFilled();
    Optional<Row> heading =
        raw.rows().stream().limit(ROWS_ABOVE).filter(row -> ours(row) > 1).findFirst();
    if (heading.isPresent()) {
      raw.text()
          .report(
              Code.COLUMN_MISSING,
              first,
              new Message(
                  "the columns are named in row " + heading.get().number() + ", not in the first",
                  "delete what stands above them"));
    } else {
      List<String> required =
          columns.stream().filter(Column::isRequired).map(Column::name).toList();
      raw.text()
          .report(
              Code.COLUMN_MISSING,
              first,
              new Message(
                  "the first line does not name the columns",
                  "name at least " + Names.listed(required) + " there, each above its values"));
    }
  }

  private long ours(Row row) {
    return row.cells().stream()
        .filter(cell -> columns.stream().anyMatch(column -> column.isCalled(cell.text())))
        .count();
  }

  private void tellMissing(Column column) {
    Optional<Cell> misspelt =
        strangers.stream()
            .filter(cell -> Names.nearest(cell.text(), column.names()).isPresent())
            .findFirst();
    misspelt.ifPresent(strangers::remove);
    String wrong = "column `" + column.name() + "` is missing";
    if (misspelt.isPresent()) {
      String help = "rename `" + misspelt.get().text() + "` to `" + column.name() + "`";
      raw.text().report(Code.COLUMN_MISSING, misspelt.get(), new Message(wrong, help));
    } else {
      raw.text().report(Code.COLUMN_MISSING, raw.heading().cell(0), new Message(wrong, addIt()));
    }
  }

  private String addIt() {
    return "add it to the first line; the columns there are "
        + Names.listed(raw.heading().cells().stream().map(Cell::text).toList());
  }

  private void tellUnknown(Cell heading) {
    List<String> free =
        columns.stream().filter(column -> !places.containsKey(column)).map(Column::name).toList();
    String help =
        Names.nearest(heading.text(), free)
            .map(near -> "rename it to `" + near + "` to have it read")
            .orElse("");
    raw.text()
        .report(
            Code.COLUMN_UNKNOWN,
            heading,
            new Message("column `" + heading.text() + "` is not read", help));
  }
}
