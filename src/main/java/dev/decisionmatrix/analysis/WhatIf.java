package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Weights with some of them replaced. A replaced criterion takes exactly the share that was typed,
 * the others share what is left in proportion to their weights, as in every sensitivity analysis of
 * this tool. Where nothing can be left over (the typed shares reach 1, or the others weigh nothing)
 * the typed shares are divided by their sum; where that is 0 as well the weights stay as they are.
 */
final class WhatIf {
  private WhatIf() {}

  static Weights of(Weights base, Map<Criterion, Double> shares) {
    double typed = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    double others =
        base.byCriterion().entrySet().stream()
            .filter(weight -> !shares.containsKey(weight.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    if (shares.isEmpty() || (typed <= 0 && others <= 0)) {
      return base;
    }
    double left = others > 0 ? Math.max(0, 1 - typed) : 0;
    double total = typed + left;
    Map<Criterion, Double> weights = new LinkedHashMap<>();
    base.byCriterion()
        .forEach(
            (criterion, weight) -> {
              Double share = shares.get(criterion);
              double part = share != null ? share : others > 0 ? weight * left / others : 0;
              weights.put(criterion, part / total);
            });
    return new Weights(weights);
  }
}
