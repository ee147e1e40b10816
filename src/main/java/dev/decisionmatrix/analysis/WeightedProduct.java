package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Direction;
import java.util.Arrays;

/**
 * Weighted product: the product over criteria of rating to the power of weight, of minus the weight
 * where less is better.
 *
 * <p>Ratings criteria x options in their units, above 0 on every criterion that has weight, else
 * the method is undefined; a criterion without weight does not matter. Scores are positive, higher
 * is better; they are compared as shares of the highest. Hwang and Yoon 1981.
 */
public final class WeightedProduct {
  public static final String NOT_POSITIVE =
      "A product needs ratings above 0, and at least one that counts is not.";

  public static final String NO_OPTION = "No option is in contention.";

  private WeightedProduct() {}

  static Opinion of(ValueMatrix contenders, Ratings ratings, double[] weights) {
    if (contenders.options().isEmpty()) {
      return Opinion.undefined(NO_OPTION);
    }
    double[] scores = new double[contenders.options().size()];
    for (int o = 0; o < scores.length; o++) {
      double logarithm = 0;
      for (int k = 0; k < weights.length; k++) {
        double rating = contenders.rating(k, o, ratings);
        if (weights[k] > 0 && rating <= 0) {
          return Opinion.undefined(NOT_POSITIVE);
        }
        if (weights[k] > 0) {
          boolean more = contenders.criteria().get(k).scale().direction() == Direction.BENEFIT;
          logarithm += (more ? weights[k] : -weights[k]) * StrictMath.log(rating);
        }
      }
      scores[o] = StrictMath.exp(logarithm);
    }
    return Opinion.highestFirst(
        contenders.options(), scores, Arrays.stream(scores).max().orElse(1));
  }
}
