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
  private static final Column CRITERION = WeightsCsv.CRITERION;
  private static final Pattern TOTAL =
      Pattern.compile(
          "(grand)?(sub)?(total|sum|summe|gesamt|somme|suma)s?([^\\p{L}].*)?|(total|sum)of.*");

  private final Table table;
  private final Catalogue catalogue;
  private final List<Column> measures;
  private final Map<Criterion, Row> rows = new LinkedHashMap<>();
  private final List<String> unknown = new ArrayList<>();
  private boolean whole = true;

  private WeighedRows(Table table, Catalogue catalogue, List<Column> measures) {
    this.catalogue = catalogue;
    this.measures = measures;
    this.table =
        withoutTotal(
                SplitNumbers.without(
                    Swallowed.without(table, row -> row.width() > 1 && names(table, row)),
                    measures,
                    WeighedRows::isProse))
            .withoutNotes(row -> isData(table, row));
  }

  private boolean names(Table all, Row row) {
    return catalogue.criteria().known().lookup().find(all.value(row, CRITERION)).isPresent();
  }

  /** Whether digits alone cannot be meant in a column. */
  private static boolean isProse(Column column, Cell digits) {
    return column.equals(WeightsCsv.RATIONALE) || column.equals(WeightsCsv.NAME);
  }

  /**
   * The rows by criterion.
   *
   * @param measures the columns that weigh
   * @return empty when the criteria are not known
   */
  static Optional<WeighedRows> of(Table table, Catalogue catalogue, List<Column> measures) {
    if (!catalogue.criteria().known().isWhole()) {
      return Optional.empty();
    }
    WeighedRows weighed = new WeighedRows(table, catalogue, measures);
    if (weighed.tellSwapped() || ForeignRows.tell(weighed.table, catalogue.criteria().known())) {
      return Optional.empty();
    }
    weighed.read();
    return Optional.of(weighed);
  }

  /** False when a criterion is unknown, missing or weighed twice, which has been told. */
  boolean isWhole() {
    return whole && table.raw().isWhole();
  }

  Table table() {
    return table;
  }

  /** Whether no row of the whole file has anything in a column. */
  boolean isUntouched(Column column) {
    return table.raw().isWhole()
        && table.rows().stream().allMatch(row -> table.cell(row, column).isBlank());
  }

  /** In the order of the criteria file. */
  List<Criterion> criteria() {
    return catalogue.criteria().known().all().stream().filter(rows::containsKey).toList();
  }

  /** The column that weighs; in a matrix, the one that a criterion has there. */
  Column measure(Criterion criterion) {
    return measures.get(isPairwise() ? catalogue.criteria().known().all().indexOf(criterion) : 0);
  }

  boolean isPairwise() {
    return !measures.contains(WeightsCsv.WEIGHT) && !measures.contains(WeightsCsv.RANK);
  }

  Cell cell(Criterion criterion, Column column) {
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

  /** Criteria where the weights should be, and none where they should be. */
  private boolean tellSwapped() {
    if (measures.size() != 1 || table.rows().stream().anyMatch(row -> names(row, CRITERION))) {
      return false;
    }
    Column measure = measures.get(0);
    Optional<Row> swapped = table.rows().stream().filter(row -> names(row, measure)).findFirst();
    swapped.ifPresent(
        row ->
            table.report(
                Code.WEIGHT_CRITERION_UNKNOWN,
                table.cell(row, measure),
                new Message(
                    "criterion `%s` stands in column `%s`"
                        .formatted(table.value(row, measure), table.heading(measure).text()),
                    "swap the headings `%s` and `%s`"
                        .formatted(
                            table.heading(CRITERION).text(), table.heading(measure).text()))));
    return swapped.isPresent();
  }

  private boolean names(Row row, Column column) {
    return catalogue.criteria().known().lookup().find(table.value(row, column)).isPresent();
  }

  private void read() {
    for (Row row : table.rows()) {
      whole &= take(row);
    }
    if (table.raw().isWhole()) {
      whole &= tellMissing();
    }
  }

  private boolean take(Row row) {
    Cell cell = table.cell(row, CRITERION);
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
      table
          .text()
          .report(
              Code.WEIGHT_MISSING,
              new Message("no row for " + Names.listed(untold), adviceOn(untold.get(0))));
    }
    return missing.isEmpty();
  }

  private String adviceOn(String criterion) {
    String row = criterion + table.raw().separator() + "0";
    return measures.contains(WeightsCsv.WEIGHT)
        ? "add a row for each; `" + row + "` if it does not matter"
        : "add a row for each";
  }

  private boolean isMeant(Criterion criterion) {
    return unknown.stream()
        .anyMatch(
            text -> Names.nearest(text, List.of(criterion.id(), criterion.name())).isPresent());
  }

  private boolean isData(Table all, Row row) {
    Cell criterion = all.cell(row, CRITERION);
    return catalogue.criteria().known().lookup().find(criterion.text()).isPresent()
        || (!criterion.isBlank() && !isTotal(criterion) && isMeasured(all, row));
  }

  /** Whatever follows a total is a remark. */
  private Table withoutTotal(Table all) {
    List<Row> rows = all.rows();
    for (int at = NotesBelow.tail(all.raw(), row -> isData(all, row)); at < rows.size(); at++) {
      Cell criterion = all.cell(rows.get(at), CRITERION);
      if (isTotal(criterion) || (criterion.isBlank() && isMeasured(all, rows.get(at)))) {
        all.report(
            Code.TOTAL_ROW,
            rows.get(at).firstFilled(),
            new Message("this row looks like a total and is not read", ""));
        if (at + 1 < rows.size()) {
          NotesBelow.tell(all.raw(), at + 1);
        }
        return all.withRows(rows.subList(0, at));
      }
    }
    return all;
  }

  private static boolean isTotal(Cell cell) {
    return TOTAL.matcher(Names.key(cell.text())).matches();
  }

  private boolean isMeasured(Table all, Row row) {
    return measures.stream()
        .anyMatch(column -> Amount.of(all.cell(row, column).text()) instanceof Amount.Given);
  }
}
