package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rows of a weights file by criterion, whatever its kind: each criterion once, a total row and
 * remarks left out.
 */
final class WeighedRows {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(grand)?(sub)?(total|sum|summe|gesamt|somme|suma)s?([^\\p{L}].*)?|(total|sum)of.*");

  private final Table table;
  private final Catalogue catalogue;
  private final Column column;
  private final Map<Criterion, Row> rows = new LinkedHashMap<>();
  private final List<String> unknown = new ArrayList<>();

  private WeighedRows(Table table, Catalogue catalogue, Column column) {
    this.catalogue = catalogue;
    this.column = column;
    this.table = withoutTotal(table.withoutNotes(row -> isData(table, row)));
  }

  /** Empty, with a problem told, when a criterion is unknown, missing or weighed twice. */
  static Optional<WeighedRows> of(Table table, Catalogue catalogue, Column column) {
    WeighedRows weighed = new WeighedRows(table, catalogue, column);
    return weighed.read() ? Optional.of(weighed) : Optional.empty();
  }

  Table table() {
    return table;
  }

  /** In the order of the criteria file. */
  List<Criterion> criteria() {
    return catalogue.criteria().known().all().stream().filter(rows::containsKey).toList();
  }

  Cell cell(Criterion criterion) {
    return table.cell(row(criterion), column);
  }

  Row row(Criterion criterion) {
    return Optional.ofNullable(rows.get(criterion)).orElseThrow();
  }

  Map<Criterion, String> rationales() {
    Map<Criterion, String> rationales = new LinkedHashMap<>();
    for (Criterion criterion : criteria()) {
      String rationale = table.value(row(criterion), WeightsCsv.RATIONALE);
      if (!rationale.isEmpty()) {
        rationales.put(criterion, rationale);
      }
    }
    return rationales;
  }

  private boolean read() {
    boolean whole = true;
    for (Row row : table.rows()) {
      whole &= take(row);
    }
    return catalogue.criteria().known().isWhole() && tellMissing() && whole;
  }

  private boolean take(Row row) {
    Cell cell = table.cell(row, WeightsCsv.CRITERION);
    if (cell.isBlank()) {
      table.report(
          Code.CELL_BLANK,
          cell,
          new Message("`criterion` is blank", "name the criterion that this row weighs"));
      return false;
    }
    Optional<Criterion> criterion = catalogue.criterion(table, cell, Code.WEIGHT_CRITERION_UNKNOWN);
    if (criterion.isEmpty()) {
      unknown.add(cell.text());
      return false;
    }
    Row first = rows.putIfAbsent(criterion.get(), row);
    if (first != null) {
      table.report(Code.WEIGHT_TWICE, cell, twice(criterion.get(), first));
    }
    return first == null;
  }

  private static Message twice(Criterion criterion, Row first) {
    return new Message(
        "criterion `" + criterion.id() + "` is weighed twice",
        "keep this row or row " + first.number());
  }

  /** False when criteria are missing. What a mistyped row meant is not told a second time. */
  private boolean tellMissing() {
    List<Criterion> missing =
        catalogue.criteria().known().all().stream()
            .filter(criterion -> !rows.containsKey(criterion))
            .toList();
    List<String> untold =
        missing.stream().filter(criterion -> !isMeant(criterion)).map(Criterion::id).toList();
    if (!untold.isEmpty()) {
      String example = untold.get(0) + table.raw().separator() + "0";
      table
          .text()
          .report(
              Code.WEIGHT_MISSING,
              new Message(
                  "no row for " + Names.listed(untold),
                  "add a row for each; `" + example + "` if it does not matter"));
    }
    return missing.isEmpty();
  }

  private boolean isMeant(Criterion criterion) {
    return unknown.stream()
        .anyMatch(
            text -> Names.nearest(text, List.of(criterion.id(), criterion.name())).isPresent());
  }

  private boolean isData(Table all, Row row) {
    Cell criterion = all.cell(row, WeightsCsv.CRITERION);
    if (!catalogue.criteria().known().isWhole()) {
      return row.filled() > 1;
    }
    return catalogue.criteria().known().lookup().find(criterion.text()).isPresent()
        || (!criterion.isBlank() && !isTotal(criterion) && isNumber(all.cell(row, column)));
  }

  private Table withoutTotal(Table all) {
    if (all.rows().isEmpty()) {
      return all;
    }
    Row last = all.rows().get(all.rows().size() - 1);
    Cell criterion = all.cell(last, WeightsCsv.CRITERION);
    boolean unnamed = criterion.isBlank() && isNumber(all.cell(last, column));
    if (isData(all, last) || !(unnamed || isTotal(criterion))) {
      return all;
    }
    all.report(
        Code.TOTAL_ROW,
        unnamed ? all.cell(last, column) : criterion,
        new Message("this row looks like a total and is not read", ""));
    return all.withRows(all.rows().subList(0, all.rows().size() - 1));
  }

  private static boolean isTotal(Cell cell) {
    return TOTAL.matcher(Names.key(cell.text())).matches();
  }

  private static boolean isNumber(Cell cell) {
    return Amount.of(cell.text()) instanceof Amount.Given;
  }
}
