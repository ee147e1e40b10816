package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a weights file by criterion, whatever its kind: each criterion once, a total row and
 * remarks left out.
 */
final class WeighedRows {
  private final Table table;
  private final Catalogue catalogue;
  private final Optional<WeightParts> parts;
  private final Optional<Group> level;
  private final List<Column> measures;
  private final Map<Criterion, Row> rows = new LinkedHashMap<>();
  private final List<Row> costs = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();
  private boolean whole = true;

  private WeighedRows(
      Table table, Catalogue catalogue, Optional<WeightParts> parts, List<Column> measures) {
    this.catalogue = catalogue;
    this.parts = parts;
    this.level = Optional.empty();
    this.measures = measures;
    this.table = new WeightTable(catalogue, parts, measures).cleaned(table);
  }

  /** Those of one level. */
  private WeighedRows(WeighedRows all, Catalogue catalogue, Group level) {
    this.catalogue = catalogue;
    this.parts = all.parts;
    this.level = Optional.of(level);
    this.measures = all.measures;
    List<Row> ofLevel = new ArrayList<>();
    for (Criterion part : catalogue.criteria().known().all()) {
      Optional.ofNullable(all.rows.get(part))
          .ifPresent(
              row -> {
                rows.put(part, row);
                ofLevel.add(row);
              });
    }
    if (level.isAll()) {
      costs.addAll(all.costs);
    }
    this.table = all.table.withRows(ofLevel);
    this.unknown.addAll(all.unknown);
    this.whole = all.whole;
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
    WeighedRows weighed = new WeighedRows(table, catalogue, Optional.empty(), measures);
    return weighed.isReadable() ? Optional.of(weighed.whole()) : Optional.empty();
  }

  /** The rows of groups and criteria, of which some may be missing. */
  static Optional<WeighedRows> ofParts(Table table, WeightParts parts, List<Column> measures) {
    WeighedRows weighed = new WeighedRows(table, parts.everything(), Optional.of(parts), measures);
    return weighed.isReadable() ? Optional.of(weighed) : Optional.empty();
  }

  /** Those of one level, none of which may be missing. */
  WeighedRows level(Catalogue ofLevel, Group group) {
    return new WeighedRows(this, ofLevel, group).whole();
  }

  /** The same, known to be of one level. */
  WeighedRows within(Group group) {
    return new WeighedRows(this, catalogue, group);
  }

  private boolean isReadable() {
    Known<Criterion> known = catalogue.criteria().known();
    if (ForeignRows.tellSwapped(table, known, measures) || ForeignRows.tell(table, known)) {
      return false;
    }
    for (Row row : table.rows()) {
      whole &= take(row);
    }
    parts.ifPresent(groups -> new GroupRows(groups, rows).takeForGroups());
    return true;
  }

  private WeighedRows whole() {
    if (table.raw().isWhole()) {
      whole &= new MissingRows(this, catalogue, unknown).tell();
    }
    return this;
  }

  boolean has(Criterion part) {
    return rows.containsKey(part);
  }

  /** Where to point when all of them are meant. */
  Cell first(Column column) {
    return level.isEmpty() || table.rows().isEmpty()
        ? table.heading(column)
        : table.cell(table.rows().get(0), column);
  }

  /** Which of them a message is about: nothing to add where there are no others. */
  String scope() {
    return level
        .map(group -> group.isAll() ? " on the highest level" : " within `" + group.text() + "`")
        .orElse("");
  }

  /** What a message calls one of them. */
  String noun() {
    return level.isPresent() ? "of them" : "criterion";
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
    return isPairwise()
        ? measures.get(catalogue.criteria().known().all().indexOf(criterion))
        : measures.stream()
            .filter(column -> !isUntouched(column))
            .findFirst()
            .orElse(measures.get(0));
  }

  /** The same, of criteria alone, costs among them, and without groups. */
  Table ofCriteria() {
    List<Row> ofCriteria = new ArrayList<>(costs);
    rows.forEach(
        (part, row) -> {
          boolean group = parts.filter(known -> known.tree().group(part).isPresent()).isPresent();
          if (!group
              || parts
                  .flatMap(known -> known.group(WeightTable.named(table, row, parts).text()))
                  .isEmpty()) {
            ofCriteria.add(row);
          }
        });
    return table.withRows(ofCriteria);
  }

  boolean isOf(Column measure) {
    return measures.contains(measure);
  }

  boolean isPairwise() {
    return !measures.contains(WeightHeads.WEIGHT) && !measures.contains(WeightHeads.RANK);
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
      String rationale = table.value(row(criterion), WeightHeads.RATIONALE);
      if (!rationale.isEmpty()) {
        rationales.put(criterion, rationale);
      }
    }
    return rationales;
  }

  private boolean take(Row row) {
    Cell cell = WeightTable.named(table, row, parts);
    if (cell.isBlank()) {
      table.report(
          Code.CELL_BLANK,
          cell,
          new Message("`criterion` is blank", "name the criterion that this row weighs"));
      return false;
    }
    Optional<Criterion> cost = catalogue.cost(cell);
    if (cost.isPresent()) {
      costs.add(row);
      return Roles.isUnweighed(table, row, measures) || Roles.tellWeighed(table, cell, cost.get());
    }
    Optional<GroupRows> groups = parts.map(known -> new GroupRows(known, rows));
    if (groups.filter(known -> known.tellShared(table, cell)).isPresent()) {
      return false;
    }
    Optional<Criterion> criterion =
        groups
            .flatMap(known -> known.second(cell))
            .or(() -> catalogue.criterion(table, cell, Code.WEIGHT_CRITERION_UNKNOWN));
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

  private Message twice(Criterion criterion, Row first) {
    boolean group = parts.flatMap(known -> known.tree().group(criterion)).isPresent();
    return new Message(
        (group ? "group `" : "criterion `") + criterion.id() + "` is weighed twice",
        "keep this row or row " + first.number());
  }
}
