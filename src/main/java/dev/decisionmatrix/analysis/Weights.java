package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weights of criteria: each at least 0, together 1 within 1e-9, in the order of the criteria file.
 */
public record Weights(Map<Criterion, Double> byCriterion) {
  private static final double TOLERANCE = 1e-9;

  public Weights {
    byCriterion = Collections.unmodifiableMap(new LinkedHashMap<>(byCriterion));
    double sum = 0;
    for (double weight : byCriterion.values()) {
      if (!(weight >= 0)) {
        throw new IllegalArgumentException("weight is not a number of at least 0: " + weight);
      }
      sum += weight;
    }
    if (Math.abs(sum - 1) > TOLERANCE) {
      throw new IllegalArgumentException("weights do not sum to 1: " + sum);
    }
  }

  /** Divides by the sum, which must be positive. */
  public static Weights normalised(Map<Criterion, Double> raw) {
    double sum = 0;
    for (double weight : raw.values()) {
      sum += weight;
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("weights sum to nothing: " + sum);
    }
    double total = sum;
    Map<Criterion, Double> shares = new LinkedHashMap<>();
    raw.forEach((criterion, weight) -> shares.put(criterion, weight / total));
    return new Weights(shares);
  }

  /** The same weights in the order of these criteria, which are all that have a weight. */
  Weights inOrder(List<Criterion> criteria) {
    Map<Criterion, Double> ordered = new LinkedHashMap<>();
    criteria.forEach(criterion -> ordered.put(criterion, of(criterion)));
    return new Weights(ordered);
  }

  public double of(Criterion criterion) {
    Double weight = byCriterion.get(criterion);
    if (weight == null) {
      throw new IllegalArgumentException("no weight for " + criterion.id());
    }
    return weight;
  }
}
