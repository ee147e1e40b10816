package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.List;

/** A cell of the matrix. */
public record Spot(Criterion criterion, Option option) {
  /** All of them, criterion by criterion. */
  public static List<Spot> all(Decision decision) {
    return decision.criteria().stream()
        .flatMap(
            criterion -> decision.options().stream().map(option -> new Spot(criterion, option)))
        .toList();
  }
}
