package dev.decisionmatrix.analysis;

/**
 * PROMETHEE II with the usual criterion: an option is preferred to another by the weight of the
 * criteria on which it is better, by however little.
 *
 * <p>Values criteria x options, compared on nine decimals. Net flow = (sum of preferences over
 * every other contender - sum of theirs over it) / (n - 1), -1 to 1, higher is better. One option:
 * undefined. Brans and Vincke 1985.
 */
public final class Promethee2 {
  public static final String TOO_FEW = "Flows between options need at least two of them.";

  private Promethee2() {}

  static Opinion of(ValueMatrix contenders, double[] weights) {
    int n = contenders.options().size();
    if (n < 2) {
      return Opinion.undefined(TOO_FEW);
    }
    double[] flows = new double[n];
    for (int k = 0; k < weights.length; k++) {
      double[] values = new double[n];
      for (int o = 0; o < n; o++) {
        values[o] = Rounding.rounded(contenders.value(k, o));
      }
      for (int o = 0; o < n; o++) {
        int balance = 0;
        for (double other : values) {
          balance += Double.compare(values[o], other);
        }
        flows[o] += weights[k] * balance / (n - 1);
      }
    }
    return Opinion.highestFirst(contenders.options(), flows, 1);
  }
}
