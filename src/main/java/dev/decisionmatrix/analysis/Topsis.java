package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Direction;

/**
 * TOPSIS: how close an option is to the best ratings found, relative to its distance from the
 * worst.
 *
 * <p>Ratings criteria x options in their units. Each criterion is divided by the root of the sum of
 * squares over the contenders (one that is all zero adds nothing) and multiplied by its weight; the
 * ideal has the best of each criterion, the anti-ideal the worst; distances are Euclidean.
 * Closeness = distance to the anti-ideal / sum of both distances, 0 to 1, higher is better. One
 * option, or all alike: undefined. Hwang and Yoon 1981.
 */
public final class Topsis {
  public static final String ALIKE =
      "All options are alike on the criteria that count, so none is closer to the best.";

  public static final String TOO_FEW = "Distances between options need at least two of them.";

  private Topsis() {}

  static Opinion of(ValueMatrix contenders, Ratings ratings, double[] weights) {
    int options = contenders.options().size();
    if (options < 2) {
      return Opinion.undefined(TOO_FEW);
    }
    double[] toBest = new double[options];
    double[] toWorst = new double[options];
    for (int k = 0; k < weights.length; k++) {
      double[] weighted = weighted(contenders, ratings, k, weights[k]);
      double highest = Double.NEGATIVE_INFINITY;
      double lowest = Double.POSITIVE_INFINITY;
      for (double part : weighted) {
        highest = Math.max(highest, part);
        lowest = Math.min(lowest, part);
      }
      boolean more = contenders.criteria().get(k).scale().direction() == Direction.BENEFIT;
      for (int o = 0; o < options; o++) {
        double best = (more ? highest : lowest) - weighted[o];
        double worst = (more ? lowest : highest) - weighted[o];
        toBest[o] += best * best;
        toWorst[o] += worst * worst;
      }
    }
    double[] closeness = new double[options];
    for (int o = 0; o < options; o++) {
      double both = Math.sqrt(toBest[o]) + Math.sqrt(toWorst[o]);
      if (Rounding.rounded(both) == 0) {
        return Opinion.undefined(ALIKE);
      }
      closeness[o] = Math.sqrt(toWorst[o]) / both;
    }
    return Opinion.highestFirst(contenders.options(), closeness, 1);
  }

  private static double[] weighted(
      ValueMatrix contenders, Ratings ratings, int criterion, double weight) {
    double[] column = new double[contenders.options().size()];
    double squares = 0;
    for (int o = 0; o < column.length; o++) {
      column[o] = contenders.rating(criterion, o, ratings);
      squares += column[o] * column[o];
    }
    for (int o = 0; o < column.length; o++) {
      column[o] = squares > 0 ? weight * column[o] / Math.sqrt(squares) : 0;
    }
    return column;
  }
}
