package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Weights from an order of importance alone: the centre of all weights that respect it.
 *
 * <p>Ranks of n criteria, at least 1, the most important lowest; only their order matters, so ties
 * may be numbered 1, 1, 3 or 1, 1, 2. The weight at position r is the sum of 1/k for k from r to n,
 * divided by n; tied criteria share the mean of the positions that they take up. Weights are
 * positive and sum to 1. Barron and Barrett 1996.
 */
public final class RankOrderCentroid {
  private RankOrderCentroid() {}

  static Weights of(Map<Criterion, Integer> ranks) {
    Map<Criterion, Double> weights = new LinkedHashMap<>();
    ranks.forEach(
        (criterion, rank) -> {
          int ahead = (int) ranks.values().stream().filter(other -> other < rank).count();
          int tied = (int) ranks.values().stream().filter(rank::equals).count();
          double sum = 0;
          for (int position = ahead + 1; position <= ahead + tied; position++) {
            sum += at(position, ranks.size());
          }
          weights.put(criterion, sum / tied);
        });
    return Weights.normalised(weights);
  }

  /** The weight at a position, counted from 1, among so many criteria. */
  public static double at(int position, int criteria) {
    double sum = 0;
    for (int k = criteria; k >= position; k--) {
      sum += 1.0 / k;
    }
    return sum / criteria;
  }

  /** The weights from the first position to this one together. */
  public static double upTo(int position, int criteria) {
    return Sum.of(IntStream.rangeClosed(1, position).mapToDouble(each -> at(each, criteria)));
  }
}
