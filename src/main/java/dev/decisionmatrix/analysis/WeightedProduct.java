package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Weighted product: the product over criteria of rating to the power of weight, of minus the weight
 * where less is better.
 *
 * <p>Ratings criteria x options in their units, above 0 on every criterion that has weight, else
 * the method is undefined; a criterion without weight does not matter. Scores are positive, higher
 * is better; they are compared as shares of the highest. Hwang and Yoon 1981.
 */
public final class WeightedProduct implements SecondOpinion {
  public static final Sentence DIFFERS =
      new Sentence(
          "The weighted product puts {} first: a product punishes one poor rating more than a sum"
              + " does, and it depends on where zero lies.");

  public static final String NOT_POSITIVE =
      "A product needs ratings above 0, and at least one that counts is not.";

  public static final String NO_OPTION = "No option is in contention.";

  private final ValueMatrix contenders;
  private final double[] weights;
  private final Opinion opinion;

  private WeightedProduct(ValueMatrix contenders, double[] weights) {
    this.contenders = contenders;
    this.weights = weights;
    this.opinion = conclude();
  }

  static WeightedProduct of(ValueMatrix contenders, Weights weights) {
    return new WeightedProduct(contenders, contenders.inOrder(weights));
  }

  @Override
  public String name() {
    return "Weighted product";
  }

  @Override
  public String subject() {
    return "The weighted product";
  }

  @Override
  public String key() {
    return "weightedProduct";
  }

  @Override
  public String source() {
    return "Hwang and Yoon 1981";
  }

  @Override
  public String means() {
    return "ratings multiplied, as a share of the best; high is good";
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
    return Map.of("scores", opinion.figures());
  }

  /**
   * What a cell adds to the logarithm of the product; empty where it has none, and for an option
   * that does not contend.
   */
  public Optional<Double> logarithm(Criterion criterion, Option option) {
    int k = contenders.position(criterion);
    return contenders.find(option).filter(o -> hasLogarithm(k, o)).map(o -> logarithm(k, o));
  }

  /** The product by the highest of all, as it is compared; empty where the product is. */
  public Optional<Double> share(Option option) {
    double highest = opinion.figures().values().stream().mapToDouble(one -> one).max().orElse(1);
    return opinion.figure(option).map(product -> Rounding.rounded(product / highest));
  }

  private Opinion conclude() {
    int criteria = weights.length;
    double[] products = new double[contenders.options().size()];
    if (products.length == 0) {
      return Opinion.undefined(NO_OPTION);
    }
    for (int o = 0; o < products.length; o++) {
      int option = o;
      if (!IntStream.range(0, criteria).allMatch(k -> hasLogarithm(k, option))) {
        return Opinion.undefined(NOT_POSITIVE);
      }
      products[o] =
          StrictMath.exp(
              Sum.of(IntStream.range(0, criteria).mapToDouble(k -> logarithm(k, option))));
    }
    double highest = Arrays.stream(products).max().orElse(1);
    return Opinion.highestFirst(contenders.options(), products, highest);
  }

  private boolean hasLogarithm(int criterion, int contender) {
    return !(weights[criterion] > 0 && contenders.rating(criterion, contender) <= 0);
  }

  private double logarithm(int criterion, int contender) {
    double weight = weights[criterion];
    boolean more = contenders.isMoreBetter(criterion);
    return weight > 0
        ? (more ? weight : -weight) * StrictMath.log(contenders.rating(criterion, contender))
        : 0;
  }
}
