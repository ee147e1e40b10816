package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the column {@code must_reach_group} of {@code criteria.csv}: of the demands of criteria
 * with the same word there one is enough. Tells words that change nothing.
 */
final class EitherOrColumn {
  static final Column NAME =
      Column.optional("must_reach_group", "must group", "either or", "one of");

  private final Table table;

  /** As the word was spelt first, by how it is compared. */
  private final Map<String, List<Cell>> cells = new LinkedHashMap<>();

  EitherOrColumn(Table table) {
    this.table = table;
    table.rows().stream()
        .map(row -> table.cell(row, NAME))
        .filter(cell -> !cell.isBlank())
        .forEach(
            cell ->
                cells.computeIfAbsent(Names.key(cell.text()), any -> new ArrayList<>()).add(cell));
  }

  /** Empty where the demand stands for itself. */
  String of(Row row) {
    List<Cell> same = same(row);
    return same.size() < 2 ? "" : TextRules.name(same.get(0).text());
  }

  private List<Cell> same(Row row) {
    return cells.getOrDefault(Names.key(table.cell(row, NAME).text()), List.of());
  }

  void check(Row row, Criterion criterion) {
    Cell cell = table.cell(row, NAME);
    if (cell.isBlank()) {
      return;
    }
    if (criterion.mustReach().isEmpty() && table.cell(row, CriteriaCsv.MUST_REACH).isBlank()) {
      tell(
          cell,
          "stands without `must_reach`: nothing is demanded there",
          "give what must be reached, or leave `must_reach_group` blank");
    } else if (same(row).size() < 2) {
      tell(
          cell,
          "stands for one criterion alone, whose demand every option has to reach",
          "write the same word for each criterion of which one is enough, or leave it blank");
    }
  }

  private void tell(Cell cell, String wrong, String help) {
    table.report(
        Code.EITHER_OR_IDLE,
        cell,
        new Message("`must_reach_group` `" + cell.text() + "` " + wrong, help));
  }
}
