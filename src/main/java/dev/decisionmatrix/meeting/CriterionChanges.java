package dev.decisionmatrix.meeting;

import dev.decisionmatrix.input.Cell;
import dev.decisionmatrix.input.FileRatings;
import dev.decisionmatrix.input.Row;
import dev.decisionmatrix.model.Criterion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Writes what changed of a criterion: what it demands, and its points.
 *
 * @param criteria the file of criteria, where there is one
 * @param ratings the tables with a column for each option, which name criteria otherwise
 * @param edited one of them, to be changed
 */
record CriterionChanges(
    Supplier<Optional<EditedTable>> criteria,
    List<FileRatings> ratings,
    Function<FileRatings, EditedTable> edited) {
  CriterionChanges {
    ratings = List.copyOf(ratings);
  }

  private static final String MUST_REACH = "must_reach";
  private static final String VALUE = "value";
  private static final String ID = "id";

  private record Target(EditedTable table, Row row, int column) {}

  /** Whether there is a place for it. */
  boolean demand(Criterion criterion, Change change) {
    Optional<Target> target = target(criterion, MUST_REACH, FileRatings::demand);
    String why = WeightChanges.why(change);
    target.ifPresent(
        at -> {
          if (change.isBlank()) {
            at.table().set(at.row(), at.column(), "", why);
          } else {
            at.table().setNumber(at.row(), at.column(), change.figure(), why);
          }
        });
    return target.isPresent();
  }

  /** All that changed of its points or its limit, which stands in one cell. */
  void value(Criterion criterion, List<Change> changes) {
    Target at = target(criterion, VALUE, FileRatings::value).orElseThrow();
    ValueChanges values = new ValueChanges(criterion, changes);
    String old = at.table().text(at.row(), at.column());
    String text = values.text(old, at.table().table().separator());
    at.table().set(at.row(), at.column(), text, values.why());
  }

  private Optional<Target> target(
      Criterion criterion,
      String column,
      BiFunction<FileRatings, Criterion, Optional<Cell>> otherwise) {
    Optional<EditedTable> file = criteria.get();
    if (file.isPresent()) {
      EditedTable table = file.get();
      return Optional.of(new Target(table, row(table, criterion), table.column(column)));
    }
    return ratings.stream()
        .flatMap(
            wide ->
                otherwise.apply(wide, criterion).stream()
                    .map(cell -> target(edited.apply(wide), cell)))
        .max(Comparator.comparing(CriterionChanges::isFilled));
  }

  private static Target target(EditedTable table, Cell cell) {
    return new Target(table, table.row(cell), EditedTable.column(cell));
  }

  private static boolean isFilled(Target target) {
    return !target.table().text(target.row(), target.column()).isEmpty();
  }

  /** Costs may stand between criteria. */
  private static Row row(EditedTable table, Criterion criterion) {
    int id = table.column(ID);
    return table.table().rows().stream()
        .filter(row -> table.text(row, id).equals(criterion.id()))
        .findFirst()
        .orElseThrow();
  }
}
