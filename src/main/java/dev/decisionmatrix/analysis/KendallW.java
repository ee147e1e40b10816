package dev.decisionmatrix.analysis;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Kendall's coefficient of concordance: how far several judges put the same things in the same
 * order.
 *
 * <p>Judges x things; a higher figure stands before a lower one, equal figures share their middle
 * rank. W = 12 x (sum of squares of rank sums about their mean) / (m^2 (n^3 - n) - m x sum of (t^3
 * - t)), with m judges, n things and t things in each tie; 0 (no agreement) to 1 (the same order).
 * Undefined with fewer than two judges or two things, or when every judge ties everything. Kendall
 * and Babington Smith 1939.
 */
final class KendallW {
  private KendallW() {}

  static OptionalDouble of(List<List<Double>> judges) {
    int m = judges.size();
    int n = judges.isEmpty() ? 0 : judges.get(0).size();
    if (m < 2 || n < 2) {
      return OptionalDouble.empty();
    }
    double[] sums = new double[n];
    double ties = 0;
    for (List<Double> judge : judges) {
      List<Double> ranks = MiddleRanks.of(judge);
      for (int i = 0; i < n; i++) {
        double equal = Collections.frequency(ranks, ranks.get(i));
        sums[i] += ranks.get(i);
        ties += equal * equal - 1;
      }
    }
    double squares = 0;
    for (double sum : sums) {
      squares += (sum - m * (n + 1) / 2.0) * (sum - m * (n + 1) / 2.0);
    }
    double most = (double) m * m * ((double) n * n * n - n) - m * ties;
    return most > 0 ? OptionalDouble.of(12 * squares / most) : OptionalDouble.empty();
  }
}
