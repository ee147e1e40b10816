package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.List;

/** A cell of the matrix. */
public record Spot(Criterion criterion, Option option) {
  /** All of them, criterion by criterion. */
  public static List<Spot> all(Decision decision) {
    return of(decision.criteria(), decision);
  }

  /** What options cost, cost by cost. */
  public static List<Spot> costs(Decision decision) {
    return of(decision.costs(), decision);
  }

  /** The cells of the matrix, then the costs. */
  public static List<Spot> rated(Decision decision) {
    return of(decision.rated(), decision);
  }

  private static List<Spot> of(List<Criterion> criteria, Decision decision) {
    return criteria.stream()
        .flatMap(
            criterion -> decision.options().stream().map(option -> new Spot(criterion, option)))
        .toList();
  }
}
