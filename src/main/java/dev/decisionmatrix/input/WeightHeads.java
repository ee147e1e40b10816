package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.List;

/** What the columns of {@code weights/<team>.csv} are called. */
final class WeightHeads {
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
          "%",
          "weighting",
          "gewicht",
          "gewichtung",
          "poids",
          "pond\u00E9ration",
          "peso",
          "ponderaci\u00F3n",
          "pondera\u00E7\u00E3o",
          "ponderazione",
          "weging",
          "\u91CD\u307F",
          "\u6743\u91CD");
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

  static final Column GROUP = Column.courtesy("group");

  static final Column NAME = Column.courtesy("name", "criterion name", "title", "label");

  /** Columns of criteria.csv that a template carries for the person who fills it in. */
  static final List<Column> COURTESY =
      List.of(
          NAME,
          Column.courtesy("description"),
          GROUP,
          Column.courtesy("unit"),
          Column.courtesy("worst"),
          Column.courtesy("best"),
          Column.courtesy("must_reach"));

  private WeightHeads() {}

  static boolean isHeading(String text) {
    return columns(List.of(WEIGHT, RANK)).stream().anyMatch(column -> column.isCalled(text));
  }

  static boolean isMeasure(String heading) {
    return WEIGHT.isCalled(heading) || RANK.isCalled(heading);
  }

  static List<Column> columns(List<Column> ofTheKind) {
    List<Column> columns = new ArrayList<>(List.of(CRITERION));
    columns.addAll(ofTheKind);
    columns.add(RATIONALE);
    columns.addAll(COURTESY);
    return columns;
  }
}
