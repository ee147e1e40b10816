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
    double typed = 0;
    for (Criterion criterion : base.byCriterion().keySet()) {
      typed += shares.getOrDefault(criterion, 0.0);
    }
    double others = untyped(base, shares);
    if (shares.isEmpty() || (typed <= 0 && others <= 0)) {
      return base;
    }
    double left = left(typed, others);
    Map<Criterion, Double> weights = new LinkedHashMap<>();
    for (var weight : base.byCriterion().entrySet()) {
      Double share = shares.get(weight.getKey());
      double part = share != null ? share : others > 0 ? weight.getValue() * left / others : 0;
      weights.put(weight.getKey(), part / (typed + left));
    }
    return new Weights(weights);
  }

  /** What the criteria weigh that keep their weights. */
  static double untyped(Weights base, Map<Criterion, Double> shares) {
    return Sum.of(
        base.byCriterion().entrySet().stream()
            .filter(weight -> !shares.containsKey(weight.getKey()))
            .mapToDouble(Map.Entry::getValue));
  }

  /** What is left to them by what is typed. */
  static double left(double typed, double untyped) {
    return untyped > 0 ? Math.max(0, 1 - typed) : 0;
  }
}
