package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * Additive value model: 100 x sum of weight x value.
 *
 * <p>Values criteria x options in [0, 1], higher is better; weights at least 0, sum 1. Scores in
 * [0, 100]. Keeney and Raiffa 1976, chapter 3.
 */
public final class WeightedSum {
  private WeightedSum() {}

  /** The score of one option: its values in the order of the weights. */
  static double of(double[] weights, IntToDoubleFunction value) {
    double sum = 0;
    for (int k = 0; k < weights.length; k++) {
      sum += weights[k] * value.applyAsDouble(k);
    }
    return 100 * sum;
  }

  /** Scores by option, in file order, of whichever value of each cell is asked for. */
  static Map<Option, Double> of(
      List<Option> options, Ratings ratings, Weights weights, ToDoubleFunction<Rating> value) {
    List<Criterion> criteria = List.copyOf(weights.byCriterion().keySet());
    double[] inOrder = criteria.stream().mapToDouble(weights::of).toArray();
    Map<Option, Double> scores = new LinkedHashMap<>();
    for (Option option : options) {
      scores.put(
          option, of(inOrder, k -> value.applyAsDouble(ratings.at(criteria.get(k), option))));
    }
    return scores;
  }
}
