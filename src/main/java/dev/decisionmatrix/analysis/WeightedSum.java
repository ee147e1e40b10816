package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Additive value model: 100 x sum of weight x value.
 *
 * <p>Values criteria x options in [0, 1], higher is better; weights at least 0, sum 1. Scores in
 * [0, 100]. Keeney and Raiffa 1976, chapter 3.
 */
public final class WeightedSum {
  private WeightedSum() {}

  /** Scores by option, in file order, of whichever value of each cell is asked for. */
  static Map<Option, Double> of(
      List<Option> options, Ratings ratings, Weights weights, ToDoubleFunction<Rating> value) {
    Map<Option, Double> scores = new LinkedHashMap<>();
    for (Option option : options) {
      double sum = 0;
      for (var weight : weights.byCriterion().entrySet()) {
        sum += weight.getValue() * value.applyAsDouble(ratings.at(weight.getKey(), option));
      }
      scores.put(option, 100 * sum);
    }
    return scores;
  }
}
