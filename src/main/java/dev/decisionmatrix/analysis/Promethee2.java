package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * PROMETHEE II with the usual criterion: an option is preferred to another by the weight of the
 * criteria on which it is better, by however little.
 *
 * <p>Values criteria x options, compared on nine decimals. Net flow = (sum of preferences over
 * every other contender - sum of theirs over it) / (n - 1), -1 to 1, higher is better. One option:
 * undefined. Brans and Vincke 1985.
 */
public final class Promethee2 implements SecondOpinion {
  public static final Sentence DIFFERS =
      new Sentence(
          "PROMETHEE II puts {} first: it counts on which criteria an option is ahead, not by how"
              + " much.");

  public static final String TOO_FEW = "Flows between options need at least two of them.";

  private final Step compared;
  private final Step balances;
  private final Opinion opinion;

  private Promethee2(ValueMatrix contenders, double[] weights) {
    this.compared = Step.of(contenders, (k, o) -> Rounding.rounded(contenders.value(k, o)));
    this.balances = Step.of(contenders, this::balance);
    this.opinion = conclude(contenders, weights);
  }

  static Promethee2 of(ValueMatrix contenders, Weights weights) {
    return new Promethee2(contenders, contenders.inOrder(weights));
  }

  @Override
  public String name() {
    return "PROMETHEE II";
  }

  @Override
  public String key() {
    return "promethee2";
  }

  @Override
  public String source() {
    return "Brans and Vincke 1985";
  }

  @Override
  public String means() {
    return "weight won less weight lost, -1 to 1; high is good";
  }

  @Override
  public Sentence differs() {
    return DIFFERS;
  }

  @Override
  public Opinion opinion() {
    return opinion;
  }

  @Override
  public Map<String, Map<Option, Double>> figures() {
    return Map.of("netFlows", opinion.figures());
  }

  /** The value as it is compared; empty for an option that does not contend. */
  public Optional<Double> compared(Criterion criterion, Option option) {
    return compared.at(criterion, option);
  }

  /**
   * How many contenders the option is better than, less how many are better than it; empty for an
   * option that does not contend.
   */
  public Optional<Double> balance(Criterion criterion, Option option) {
    return balances.at(criterion, option);
  }

  private double balance(int criterion, int contender) {
    double own = compared.at(criterion, contender);
    return compared.of(criterion).mapToInt(other -> Double.compare(own, other)).sum();
  }

  private Opinion conclude(ValueMatrix contenders, double[] weights) {
    int n = contenders.options().size();
    if (n < 2) {
      return Opinion.undefined(TOO_FEW);
    }
    double[] flows =
        contenders
            .positions()
            .mapToDouble(
                o ->
                    Sum.of(
                        IntStream.range(0, weights.length)
                            .mapToDouble(k -> weights[k] * balances.at(k, o) / (n - 1))))
            .toArray();
    return Opinion.highestFirst(contenders.options(), flows, 1);
  }
}
