package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.problem.Code;
import java.util.List;

/** Tells what a weights file has no row for. */
record MissingRows(WeighedRows rows, Catalogue catalogue, List<String> unknown) {
  /** False when criteria are missing. What a mistyped row meant is not told a second time. */
  boolean tell() {
    List<Criterion> missing =
        catalogue.criteria().known().all().stream()
            .filter(criterion -> !rows.has(criterion))
            .toList();
    List<String> untold =
        missing.stream().filter(criterion -> !isMeant(criterion)).map(Criterion::id).toList();
    if (!untold.isEmpty()) {
      rows.table()
          .text()
          .report(
              Code.WEIGHT_MISSING,
              new Message(
                  "no row for " + Names.listed(untold) + rows.scope(), adviceOn(untold.get(0))));
    }
    return missing.isEmpty();
  }

  private String adviceOn(String criterion) {
    String row = criterion + rows.table().raw().separator() + "0";
    return rows.isOf(WeightHeads.WEIGHT)
        ? "add a row for each; `" + row + "` if it does not matter"
        : "add a row for each";
  }

  private boolean isMeant(Criterion criterion) {
    return unknown.stream()
        .anyMatch(
            text -> Names.nearest(text, List.of(criterion.id(), criterion.name())).isPresent());
  }
}
