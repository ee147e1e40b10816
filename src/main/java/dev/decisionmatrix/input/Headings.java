package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands the first line of a table. */
final class Headings {
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
    boolean isIncomplete =
        columns.stream().anyMatch(column -> column.isRequired() && !places.containsKey(column));
    if (isIncomplete && tellTurned()) {
      return Optional.empty();
    }
    if (places.isEmpty() && columns.stream().anyMatch(Column::isRequired)) {
      tellNone();
      return Optional.empty();
    }
    List<Column> missing =
        columns.stream()
            .filter(column -> column.isRequired() && !places.containsKey(column))
            .toList();
    if (missing.size() > 1 && strangers.stream().noneMatch(this::isMisspelt)) {
      tellMissing(missing.stream().map(Column::name).toList());
    } else {
      missing.forEach(this::tellMissing);
    }
    if (missing.isEmpty()) {
      strangers.forEach(this::tellUnknown);
    }
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
                "delete one of them, or rename it if it says something else"));
  }

  private int place(Column column) {
    return Optional.ofNullable(places.get(column)).orElse(0);
  }

  /** One message instead of one per column: the first line is no heading at all. */
  private void tellNone() {
    Cell first = raw.heading().firstFilled();
    List<String> required = columns.stream().filter(Column::isRequired).map(Column::name).toList();
    raw.text()
        .report(
            Code.COLUMN_MISSING,
            first,
            otherwiseParted(first)
                .map(
                    separator ->
                        new Message(
                            "the first line has " + Sample.name(separator) + " between its cells",
                            "use `,` or `;` in every line, or tabs"
                                + (separator == ' ' ? "" : "; `sep=` above must name the same")))
                .orElse(
                    new Message(
                        "the first line does not name the columns",
                        "name at least "
                            + Names.listed(required)
                            + " there, each above its values")));
  }

  /** The separator that would make our headings appear. */
  private Optional<Character> otherwiseParted(Cell first) {
    return Stream.of(',', ';', '\t', '|', ' ')
        .filter(
            separator ->
                Sample.split(first.text(), separator).stream().anyMatch(row -> ours(row) > 1))
        .findFirst();
  }

  private long ours(Row row) {
    return row.cells().stream()
        .filter(cell -> columns.stream().anyMatch(column -> column.isCalled(cell.text())))
        .count();
  }

  /** Names of our columns down the first column: then each of them is a row. */
  private boolean tellTurned() {
    List<Cell> down =
        Stream.concat(Stream.of(raw.heading()), raw.rows().stream())
            .map(row -> row.cell(0))
            .filter(cell -> columns.stream().anyMatch(column -> column.isCalled(cell.text())))
            .toList();
    boolean isTurned = down.size() > 1 && ours(raw.heading()) < 2;
    if (isTurned) {
      TurnedTable.tell(raw.text(), down.get(0), down.stream().map(Cell::text).toList());
    }
    return isTurned;
  }

  private boolean isMisspelt(Cell heading) {
    return columns.stream()
        .anyMatch(
            column ->
                column.isRequired() && Names.nearest(heading.text(), column.names()).isPresent());
  }

  private void tellMissing(List<String> names) {
    raw.text()
        .report(
            Code.COLUMN_MISSING,
            raw.heading().cell(0),
            new Message(
                "columns " + Names.listed(names) + " are missing",
                "add them to the first line; the columns there are "
                    + Names.listed(raw.heading().cells().stream().map(Cell::text).toList())));
  }

  private void tellMissing(Column column) {
    List<Cell> misspelt =
        strangers.stream()
            .filter(cell -> Names.nearest(cell.text(), column.names()).isPresent())
            .toList();
    strangers.removeAll(misspelt);
    String wrong = "column `" + column.name() + "` is missing";
    if (misspelt.isEmpty()) {
      raw.text()
          .report(Code.COLUMN_MISSING, raw.heading().cell(0), new Message(wrong, addIt(column)));
      return;
    }
    Cell first = misspelt.get(0);
    Optional<String> letter =
        Lookalikes.foreign(first.text())
            .filter(
                odd ->
                    column.names().stream()
                        .anyMatch(name -> Lookalikes.areAlike(first.text(), name)));
    raw.text()
        .report(
            Code.COLUMN_MISSING,
            first,
            letter
                .map(
                    odd ->
                        new Message(
                            wrong + ": of `" + first.text() + "` " + odd,
                            "type `" + column.name() + "` anew"))
                .orElseGet(() -> new Message(wrong, renaming(misspelt, column))));
  }

  /** Only one column can have the name; the values of the others would be lost. */
  private static String renaming(List<Cell> misspelt, Column column) {
    List<String> names = misspelt.stream().map(Cell::text).toList();
    return names.size() == 1
        ? "rename `" + names.get(0) + "` to `" + column.name() + "`"
        : "give the one of "
            + Names.listed(names)
            + " that counts the name `"
            + column.name()
            + "`";
  }

  private String addIt(Column column) {
    if (strangers.size() == 1) {
      return "if column `%s` holds it, rename that to `%s`, else add it"
          .formatted(strangers.get(0).text(), column.name());
    }
    return "add it to the first line; the columns there are "
        + Names.listed(raw.heading().cells().stream().map(Cell::text).toList());
  }

  private static boolean isNear(Cell heading, String name) {
    return Names.nearest(heading.text(), List.of(name)).isPresent();
  }

  private void tellUnknown(Cell heading) {
    List<String> free =
        columns.stream().filter(column -> !places.containsKey(column)).map(Column::name).toList();
    String help =
        Names.nearest(heading.text(), free)
            .filter(near -> strangers.stream().filter(other -> isNear(other, near)).count() == 1)
            .map(near -> "rename it to `" + near + "` to have it read")
            .orElse("");
    raw.text()
        .report(
            Code.COLUMN_UNKNOWN,
            heading,
            new Message("column `" + heading.text() + "` is not read", help));
  }
}
