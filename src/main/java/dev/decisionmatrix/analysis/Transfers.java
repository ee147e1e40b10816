package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Optional;

/**
 * Weight moved between two criteria, in closed form.
 *
 * <p>Moving a share s of all weight from criterion i to j changes the leader's distance to another
 * contender by -100 s (g_i - g_j), where g is by how much the leader's value exceeds the other's on
 * a criterion. The two tie at s = distance / (100 (g_i - g_j)); the best j is the criterion of
 * smallest g, and i must weigh more than s. Ties go to the criterion that stands first.
 */
final class Transfers {
  private Transfers() {}

  static Optional<Transfer> least(ValueMatrix values, double[] weights, int leader, int passing) {
    double distance = values.score(weights, leader) - values.score(weights, passing);
    int to = 0;
    for (int j = 1; j < weights.length; j++) {
      if (WeightStabilities.less(
          ahead(values, j, leader, passing), ahead(values, to, leader, passing))) {
        to = j;
      }
    }
    Transfer least = null;
    for (int from = 0; from < weights.length; from++) {
      double gained =
          100 * (ahead(values, from, leader, passing) - ahead(values, to, leader, passing));
      double share = distance / gained;
      if (Rounding.rounded(gained) > 0
          && WeightStabilities.less(share, weights[from])
          && (least == null || WeightStabilities.less(share, least.share()))) {
        Option option = values.options().get(passing);
        least = new Transfer(values.criteria().get(from), values.criteria().get(to), share, option);
      }
    }
    return Optional.ofNullable(least);
  }

  private static double ahead(ValueMatrix values, int criterion, int leader, int passing) {
    return values.value(criterion, leader) - values.value(criterion, passing);
  }
}
