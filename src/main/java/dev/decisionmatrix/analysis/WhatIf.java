package dev.decisionmatrix.analysis;

import dev.decisionmatrix.analysis.WhatIfSet.Mode;
import dev.decisionmatrix.model.Criterion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Weights changed by a {@link WhatIfSet}. With factors each typed criterion takes its weight times
 * the factor, the others keep theirs, and all are divided by their sum. With percent a typed
 * criterion takes exactly that share, the others share what is left in proportion to their weights,
 * as in every sensitivity analysis of this tool. There are no weights where factors leave nothing,
 * or where percent and what is left miss the whole by more than {@link #SLACK}: where they exceed
 * it, or nobody is left to take the rest. Where nothing is typed the weights stay as they are.
 *
 * @param given what each typed criterion takes, before all are divided by their sum
 * @param others what the other criteria weigh before
 * @param left to the others
 */
public record WhatIf(
    Map<Criterion, Double> given, double others, double left, Optional<Weights> weights) {
  /** Of 1; that of a file of weights in percent. */
  public static final double SLACK = 0.005;

  public WhatIf {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }

  static WhatIf of(Weights base, WhatIfSet set) {
    Map<Criterion, Double> given = new LinkedHashMap<>();
    double others = 0;
    for (var weight : base.byCriterion().entrySet()) {
      Double figure = set.typed().get(weight.getKey());
      if (figure == null) {
        others += weight.getValue();
      } else {
        given.put(weight.getKey(), taken(set.mode(), weight.getValue(), figure));
      }
    }
    double left = set.mode() == Mode.TIMES ? others : rest(others, sum(given));
    WhatIf found = new WhatIf(given, others, left, Optional.of(base));
    return given.isEmpty() ? found : found.changing(base, set.mode());
  }

  private static double taken(Mode mode, double weight, double figure) {
    return mode == Mode.TIMES ? weight * figure : figure / 100;
  }

  private static double rest(double others, double typed) {
    return others > 0 ? Math.max(0, 1 - typed) : 0;
  }

  private WhatIf changing(Weights base, Mode mode) {
    boolean usable =
        mode == Mode.TIMES ? total() > 0 : Rounding.rounded(Math.abs(total() - 1)) <= SLACK;
    return new WhatIf(given, others, left, usable ? Optional.of(divided(base)) : Optional.empty());
  }

  private Weights divided(Weights base) {
    double total = total();
    Map<Criterion, Double> weights = new LinkedHashMap<>();
    for (var weight : base.byCriterion().entrySet()) {
      Double own = given.get(weight.getKey());
      double kept = others > 0 ? weight.getValue() * left / others : 0;
      weights.put(weight.getKey(), (own != null ? own : kept) / total);
    }
    return new Weights(weights);
  }

  /** What is given to the typed criteria together. */
  public double typed() {
    return sum(given);
  }

  /** What is given and what is left, by which all are divided. */
  public double total() {
    return typed() + left;
  }

  private static double sum(Map<Criterion, Double> given) {
    return Sum.of(given.values().stream().mapToDouble(Double::doubleValue));
  }
}
