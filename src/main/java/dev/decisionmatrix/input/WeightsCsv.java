package dev.decisionmatrix.input;

import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code weights/<team>.csv}: how much each criterion matters to a team, in any kind. */
final class WeightsCsv {
  static final Column CRITERION =
      Column.required("criterion", "criteria", "criterion id", "criteria id", "id");
  static final Column WEIGHT =
      Column.required(
          "weight",
          "weights",
          "importance",
          "points",
          "percent",
          "percentage",
          "weight %",
          "weights %",
          "weight in %",
          "weight in percent",
          "%");
  static final Column RANK = Column.required("rank", "ranks", "ranking", "priority");
  static final Column RATIONALE =
      Column.optional(
          "rationale",
          "reason",
          "reasons",
          "comment",
          "comments",
          "note",
          "notes",
          "remark",
          "remarks",
          "why",
          "justification",
          "explanation");

  /** Columns of criteria.csv that a template carries for the person who fills it in. */
  private static final List<Column> COURTESY =
      List.of(
          Column.courtesy("name", "criterion name", "title", "label"),
          Column.courtesy("description"),
          Column.courtesy("group"),
          Column.courtesy("unit"),
          Column.courtesy("worst"),
          Column.courtesy("best"),
          Column.courtesy("must_reach"));

  private WeightsCsv() {}

  /** Empty, with problems told, when the file does not weigh every criterion once. */
  static Optional<RawWeights> read(InputText text, Catalogue catalogue) {
    return TableReader.read(text, Limit.WEIGHTS, heading -> isOurs(heading))
        .flatMap(raw -> read(raw, catalogue));
  }

  private static boolean isOurs(String heading) {
    return columns(List.of(WEIGHT, RANK)).stream().anyMatch(column -> column.isCalled(heading));
  }

  private static Optional<RawWeights> read(RawTable raw, Catalogue catalogue) {
    return Table.of(raw, columns(List.of(WEIGHT)))
        .flatMap(table -> WeighedRows.of(table, catalogue, WEIGHT).flatMap(WeightColumn::read));
  }

  private static List<Column> columns(List<Column> ofTheKind) {
    List<Column> columns = new ArrayList<>(List.of(CRITERION));
    columns.addAll(ofTheKind);
    columns.add(RATIONALE);
    columns.addAll(COURTESY);
    return columns;
  }

  static void tellNothing(Table table, Column column) {
    table
        .text()
        .report(
            Code.WEIGHT_MISSING,
            table.heading(column),
            new Message(
                "no " + column.name() + " is filled in",
                "write how much each criterion matters; 0 if it does not matter"));
  }
}
