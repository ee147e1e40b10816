package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells once of a weights file none of whose rows comes near a criterion: it is of another kind.
 */
final class ForeignRows {
  private static final Column CRITERION = WeightHeads.CRITERION;

  private ForeignRows() {}

  /** False when some row may be meant for a criterion. */
  static boolean tell(Table table, Known<Criterion> known) {
    List<String> spellings =
        known.all().stream()
            .flatMap(criterion -> Stream.of(criterion.id(), criterion.name()))
            .toList();
    List<Cell> named =
        table.rows().stream()
            .map(row -> table.cell(row, CRITERION))
            .filter(cell -> !cell.isBlank())
            .toList();
    boolean foreign =
        named.size() > 1
            && named.stream()
                .allMatch(
                    cell ->
                        known.lookup().find(cell.text()).isEmpty()
                            && known.lookup().alike(cell.text()).isEmpty()
                            && Marks.inside(cell.text()).isEmpty()
                            && Names.nearest(cell.text(), spellings).isEmpty());
    if (foreign) {
      table.report(
          Code.WEIGHT_CRITERION_UNKNOWN,
          named.get(0),
          new Message(
              "none of the %s rows names a criterion of this decision"
                  .formatted(Integer.toString(named.size())),
              Names.known(Noun.CRITERION, known.lookup().ids())));
    }
    return foreign;
  }

  /** Criteria where the weights should be, and none where they should be. */
  static boolean tellSwapped(Table table, Known<Criterion> known, List<Column> measures) {
    if (measures.size() != 1
        || table.rows().stream().anyMatch(row -> names(known, table.cell(row, CRITERION)))) {
      return false;
    }
    Column measure = measures.get(0);
    Optional<Row> swapped =
        table.rows().stream().filter(row -> names(known, table.cell(row, measure))).findFirst();
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

  private static boolean names(Known<Criterion> known, Cell cell) {
    return known.lookup().find(cell.text()).isPresent();
  }
}
