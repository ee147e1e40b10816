package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.ValueFunction.Limit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ends for the criteria that have none, so that figures can be written and drawn: 0 and the highest
 * of what is rated, demanded or asked for, or the lowest where that is below 0. They bound nothing.
 */
final class OpenScales {
  private OpenScales() {}

  /** By id of the criterion. */
  static Map<String, Scale> of(Decision decision) {
    Map<String, Scale> ends = new LinkedHashMap<>();
    decision.criteria().stream()
        .filter(Criterion::isOpen)
        .forEach(criterion -> ends.put(criterion.id(), ends(criterion, decision.claims())));
    return ends;
  }

  private static Scale ends(Criterion criterion, List<Claim> claims) {
    List<Double> figures = new ArrayList<>(List.of(0.0));
    claims.stream()
        .filter(claim -> claim.criterion().equals(criterion))
        .map(Claim::rating)
        .forEach(figures::add);
    criterion.mustReach().ifPresent(figures::add);
    if (criterion.value() instanceof Limit limit) {
      figures.add(limit.at());
    }
    double lower = figures.stream().mapToDouble(each -> each).min().orElse(0);
    double upper = figures.stream().mapToDouble(each -> each).max().orElse(0);
    double end = lower < upper ? upper : lower + 1;
    return criterion.isLessBetter() ? new Scale(end, lower) : new Scale(lower, end);
  }
}
