package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Weights with some of them replaced. A replaced criterion takes exactly the share that was typed,
 * the others share what is left in proportion to their weights, as in every sensitivity analysis of
 * this tool. Where nothing can be left over (the typed shares reach 1, or the others weigh nothing)
 * the typed shares are divided by their sum; where that is 0 as well the weights stay as they are.
 *
 * @param typed the typed shares together
 * @param others what the other criteria weigh before
 * @param left to the others
 */
public record WhatIf(double typed, double others, double left, Weights weights) {
  static WhatIf of(Weights base, Map<Criterion, Double> shares) {
    double typed = 0;
    double others = 0;
    for (var weight : base.byCriterion().entrySet()) {
      Double share = shares.get(weight.getKey());
      typed += share != null ? share : 0;
      others += share != null ? 0 : weight.getValue();
    }
    double left = others > 0 ? Math.max(0, 1 - typed) : 0;
    if (shares.isEmpty() || (typed <= 0 && others <= 0)) {
      return new WhatIf(typed, others, left, base);
    }
    Map<Criterion, Double> weights = new LinkedHashMap<>();
    for (var weight : base.byCriterion().entrySet()) {
      Double share = shares.get(weight.getKey());
      double part = share != null ? share : others > 0 ? weight.getValue() * left / others : 0;
      weights.put(weight.getKey(), part / (typed + left));
    }
    return new WhatIf(typed, others, left, new Weights(weights));
  }
}
