package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

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
public final class Topsis implements SecondOpinion {
  public static final Sentence DIFFERS =
      new Sentence(
          "TOPSIS puts {} first: it measures distances to the best and the worst rating among these"
              + " options, so a criterion counts by how far they differ on it.");

  public static final String ALIKE =
      "All options are alike on the criteria that count, so none is closer to the best.";

  public static final String TOO_FEW = "Distances between options need at least two of them.";

  private final ValueMatrix contenders;
  private final double[] norms;
  private final Step weighted;
  private final Step fromIdeal;
  private final Step fromAntiIdeal;
  private final double[] toIdeal;
  private final double[] toAntiIdeal;
  private final Opinion opinion;

  private Topsis(ValueMatrix contenders, double[] weights) {
    this.contenders = contenders;
    this.norms = byCriterion(this::norm);
    this.weighted =
        Step.of(
            contenders,
            (k, o) -> norms[k] > 0 ? weights[k] * contenders.rating(k, o) / norms[k] : 0);
    this.fromIdeal = Step.of(contenders, (k, o) -> ideal(k) - weighted.at(k, o));
    this.fromAntiIdeal = Step.of(contenders, (k, o) -> antiIdeal(k) - weighted.at(k, o));
    this.toIdeal = distances(fromIdeal);
    this.toAntiIdeal = distances(fromAntiIdeal);
    this.opinion = conclude();
  }

  static Topsis of(ValueMatrix contenders, Weights weights) {
    return new Topsis(contenders, contenders.inOrder(weights));
  }

  @Override
  public String name() {
    return "TOPSIS";
  }

  @Override
  public String key() {
    return "topsis";
  }

  @Override
  public String source() {
    return "Hwang and Yoon 1981";
  }

  @Override
  public String means() {
    return "nearness to the best of all ratings, 0 to 1; high is good";
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

  /** The root of the sum of squares of the contenders' ratings. */
  public double norm(Criterion criterion) {
    return norms[contenders.position(criterion)];
  }

  /** The weight times the rating by its norm; empty for an option that does not contend. */
  public Optional<Double> weighted(Criterion criterion, Option option) {
    return weighted.at(criterion, option);
  }

  /** The best weighted rating; 0 without contenders. */
  public double ideal(Criterion criterion) {
    return ideal(contenders.position(criterion));
  }

  /** The worst weighted rating; 0 without contenders. */
  public double antiIdeal(Criterion criterion) {
    return antiIdeal(contenders.position(criterion));
  }

  /** How far it is from the ideal on a criterion; empty for an option that does not contend. */
  public Optional<Double> fromIdeal(Criterion criterion, Option option) {
    return fromIdeal.at(criterion, option);
  }

  /** How far from the anti-ideal; empty for an option that does not contend. */
  public Optional<Double> fromAntiIdeal(Criterion criterion, Option option) {
    return fromAntiIdeal.at(criterion, option);
  }

  /** The distance from the ideal; empty for an option that does not contend. */
  public Optional<Double> toIdeal(Option option) {
    return contenders.find(option).map(o -> toIdeal[o]);
  }

  /** The distance from the anti-ideal; empty for an option that does not contend. */
  public Optional<Double> toAntiIdeal(Option option) {
    return contenders.find(option).map(o -> toAntiIdeal[o]);
  }

  /** Both distances, on nine decimals; empty for an option that does not contend. */
  public Optional<Double> apart(Option option) {
    return contenders.find(option).map(o -> Rounding.rounded(apart(o)));
  }

  private double norm(int criterion) {
    return Math.sqrt(
        Sum.of(
            contenders
                .positions()
                .mapToDouble(o -> contenders.rating(criterion, o))
                .map(rating -> rating * rating)));
  }

  private double ideal(int criterion) {
    return isMore(criterion) ? weighted.highest(criterion) : weighted.lowest(criterion);
  }

  private double antiIdeal(int criterion) {
    return isMore(criterion) ? weighted.lowest(criterion) : weighted.highest(criterion);
  }

  private boolean isMore(int criterion) {
    return contenders.isMoreBetter(criterion);
  }

  private double[] byCriterion(IntToDoubleFunction figure) {
    return IntStream.range(0, contenders.criteria().size()).mapToDouble(figure).toArray();
  }

  private double[] distances(Step apart) {
    return contenders
        .positions()
        .mapToDouble(o -> Math.sqrt(Sum.of(apart.ofContender(o).map(one -> one * one))))
        .toArray();
  }

  private double apart(int contender) {
    return toIdeal[contender] + toAntiIdeal[contender];
  }

  private Opinion conclude() {
    if (toIdeal.length < 2) {
      return Opinion.undefined(TOO_FEW);
    }
    double[] both = contenders.positions().mapToDouble(this::apart).toArray();
    if (Arrays.stream(both).anyMatch(apart -> Rounding.rounded(apart) == 0)) {
      return Opinion.undefined(ALIKE);
    }
    double[] closeness =
        contenders.positions().mapToDouble(o -> toAntiIdeal[o] / both[o]).toArray();
    return Opinion.highestFirst(contenders.options(), closeness, 1);
  }
}
