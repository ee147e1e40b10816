package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What of a weights file is rows of weights: without a total, remarks and rows torn in two. */
record WeightTable(Catalogue catalogue, Optional<WeightParts> parts, List<Column> measures) {
  private static final Column CRITERION = WeightHeads.CRITERION;
  private static final Pattern TOTAL =
      Pattern.compile(
          "(grand)?(sub)?(total|sum|summe|gesamt|somme|suma)s?([^\\p{L}].*)?|(total|sum)of.*");

  Table cleaned(Table table) {
    return withoutTotal(
            SplitNumbers.without(
                Swallowed.without(table, row -> row.width() > 1 && names(table, row)),
                measures,
                WeightTable::isProse))
        .withoutNotes(row -> isData(table, row));
  }

  private boolean names(Table all, Row row) {
    return catalogue.criteria().known().lookup().find(named(all, row, parts).text()).isPresent();
  }

  /** What a row weighs: a group may stand in a column of its own. */
  static Cell named(Table all, Row row, Optional<WeightParts> parts) {
    Cell criterion = all.cell(row, CRITERION);
    Cell group = all.cell(row, WeightHeads.GROUP);
    return criterion.isBlank() && parts.isPresent() && !group.isBlank() ? group : criterion;
  }

  /** Whether digits alone cannot be meant in a column. */
  private static boolean isProse(Column column, Cell digits) {
    return column.equals(WeightHeads.RATIONALE) || column.equals(WeightHeads.NAME);
  }

  private boolean isData(Table all, Row row) {
    Cell criterion = named(all, row, parts);
    return catalogue.criteria().known().lookup().find(criterion.text()).isPresent()
        || catalogue.cost(criterion).isPresent()
        || (!criterion.isBlank() && !isTotal(criterion) && isMeasured(all, row));
  }

  /** Whatever follows a total is a remark. */
  private Table withoutTotal(Table all) {
    List<Row> rows = all.rows();
    for (int at = NotesBelow.tail(all.raw(), row -> isData(all, row)); at < rows.size(); at++) {
      Cell criterion = named(all, rows.get(at), parts);
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
