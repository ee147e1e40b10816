package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.ValueFunction;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Reads the column {@code role}: which criteria are costs, held against the score and not weighed.
 */
final class Roles {
  static final Column ROLE = Column.optional("role");

  private static final Set<String> WEIGHED =
      new TreeSet<>(List.of("", "criterion", "benefit", "weighed", "value"));
  private static final Set<String> COSTS = new TreeSet<>(List.of("cost", "costs", "price"));

  private final Table table;
  private final Map<Criterion, Cell> units = new LinkedHashMap<>();

  Roles(Table table) {
    this.table = table;
  }

  boolean isCost(Row row) {
    Cell cell = table.cell(row, ROLE);
    String word = Names.key(cell.text());
    if (!WEIGHED.contains(word) && !COSTS.contains(word)) {
      table.report(
          Code.ROLE,
          cell,
          new Message(
              "`role` is `" + cell.text() + "`, and there is only the role `cost`",
              "write `cost` for what is held against the score and not weighed, or leave it"
                  + " blank"));
    }
    return COSTS.contains(word);
  }

  /** Tells what a cost cannot have. */
  Criterion cost(Labels labels, Row row, EitherOrColumn eitherOr) {
    String id = labels.id(table, row);
    for (Column column : List.of(CriteriaCsv.WORST, CriteriaCsv.BEST)) {
      Cell cell = table.cell(row, column);
      if (!cell.isBlank()) {
        table.report(
            Code.COST_SCALE,
            cell,
            new Message(
                "`" + id + "` is a cost, which has no `" + column.name() + "`",
                "leave the cell blank; clear `role` to weigh it like the others"));
      }
    }
    String unit = table.value(row, CriteriaCsv.UNIT);
    Criterion cost =
        new Criterion(
            id,
            TextRules.name(labels.name(table, row)),
            table.value(row, CriteriaCsv.DESCRIPTION),
            table.value(row, CriteriaCsv.GROUP),
            unit,
            Criterion.OF_COSTS,
            new DemandColumn(table).most(row, unit),
            eitherOr.of(row),
            new ValueFunction.Linear());
    eitherOr.check(row, cost);
    units.put(cost, table.cell(row, CriteriaCsv.UNIT));
    return cost;
  }

  Known<Criterion> costs(Known<Criterion> rated) {
    check();
    return amongst(rated);
  }

  Known<Criterion> weighed(Known<Criterion> rated) {
    Known<Criterion> weighed = without(rated);
    checkWeighed(weighed);
    return weighed;
  }

  /** The costs among them, as they are. */
  static Known<Criterion> amongst(Known<Criterion> rated) {
    return only(rated, Criterion::isCost);
  }

  /** Those that are weighed, as they are. */
  static Known<Criterion> without(Known<Criterion> rated) {
    return only(rated, criterion -> !criterion.isCost());
  }

  private static Known<Criterion> only(Known<Criterion> rated, Predicate<Criterion> those) {
    return rated.all().stream().allMatch(those)
        ? rated
        : rated.only(Noun.CRITERION, those, Criterion::id, Criterion::name);
  }

  static boolean isUnweighed(Table table, Row row, List<Column> measures) {
    return measures.stream().allMatch(column -> table.cell(row, column).isBlank());
  }

  /** Tells a cost among what a team weighs; false, as the row cannot be used. */
  static boolean tellWeighed(Table table, Cell cell, Criterion cost) {
    table.report(
        Code.COST_WEIGHED,
        cell,
        new Message(
            "`" + cost.id() + "` is a cost, and costs are not weighed",
            "delete the row; clear `role` of `" + cost.id() + "` to weigh it like the others"));
    return false;
  }

  /** Costs are added up, so all must be in one unit. */
  private void check() {
    List<Map.Entry<Criterion, Cell>> all = new ArrayList<>(units.entrySet());
    for (Map.Entry<Criterion, Cell> one : all.subList(Math.min(1, all.size()), all.size())) {
      Cell first = all.get(0).getValue();
      if (!Names.key(one.getValue().text()).equals(Names.key(first.text()))) {
        table.report(
            Code.COST_UNITS,
            one.getValue(),
            new Message(
                "`%s` is in %s, and `%s` in %s"
                    .formatted(
                        one.getKey().id(),
                        unit(one.getValue()),
                        all.get(0).getKey().id(),
                        unit(first)),
                "give all costs in one unit: those of an option are added up"));
      }
    }
  }

  private static String unit(Cell cell) {
    return cell.isBlank() ? "no unit" : "`" + cell.text() + "`";
  }

  /** Tells that nothing is left to weigh. */
  private void checkWeighed(Known<Criterion> weighed) {
    Optional<Cell> last = units.values().stream().reduce((one, other) -> other);
    if (weighed.all().isEmpty() && last.isPresent()) {
      table.report(
          Code.CRITERIA_MISSING,
          table.heading(ROLE),
          new Message(
              "every criterion is a cost, and none is weighed",
              "add a row for what the costs buy, or clear `role` of one"));
    }
  }
}
