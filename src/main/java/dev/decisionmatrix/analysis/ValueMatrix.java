package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Values and ratings of some options by position, for methods that go over them many times. A
 * missing rating is the one that its stand-in corresponds to.
 */
final class ValueMatrix {
  private final List<Criterion> criteria;
  private final List<Option> options;
  private final Ratings ratings;
  private final Map<Criterion, Integer> byCriterion = new LinkedHashMap<>();
  private final Map<Option, Integer> byOption = new LinkedHashMap<>();

  /** Criteria x options, 0 to 1. */
  private final double[][] values;

  private ValueMatrix(
      List<Criterion> criteria, List<Option> options, Ratings ratings, double[][] values) {
    this.criteria = criteria;
    this.options = options;
    this.ratings = ratings;
    this.values = values;
    criteria.forEach(criterion -> byCriterion.put(criterion, byCriterion.size()));
    options.forEach(option -> byOption.put(option, byOption.size()));
  }

  static ValueMatrix of(List<Criterion> criteria, List<Option> options, Ratings ratings) {
    double[][] values = new double[criteria.size()][options.size()];
    for (int k = 0; k < criteria.size(); k++) {
      for (int o = 0; o < options.size(); o++) {
        values[k][o] = ratings.at(criteria.get(k), options.get(o)).value();
      }
    }
    return new ValueMatrix(criteria, options, ratings, values);
  }

  List<Criterion> criteria() {
    return criteria;
  }

  List<Option> options() {
    return options;
  }

  double value(int criterion, int option) {
    return values[criterion][option];
  }

  /** In the criterion's unit; the value where that is not linear. */
  double rating(int criterion, int option) {
    return ratings.at(criteria.get(criterion), options.get(option)).ratingOrStandIn();
  }

  /** Whether a higher figure of {@link #rating} is better; where that is the value, it is. */
  boolean isMoreBetter(int criterion) {
    Criterion one = criteria.get(criterion);
    return !one.isLinear() || one.isMoreBetter();
  }

  Rating cell(Criterion criterion, Option option) {
    return ratings.at(criterion, option);
  }

  KnockOuts knockOuts() {
    return ratings.knockOuts();
  }

  /**
   * Whether others may be held against the option's rating on some criterion, so that they move
   * where it comes or goes.
   */
  boolean setsStandard(Option option) {
    return criteria.stream()
        .filter(Criterion::isRelative)
        .anyMatch(criterion -> Rounding.rounded(cell(criterion, option).value()) >= 1);
  }

  /** Of the options, from 0. */
  IntStream positions() {
    return IntStream.range(0, options.size());
  }

  int position(Criterion criterion) {
    Integer position = byCriterion.get(criterion);
    if (position == null) {
      throw new IllegalArgumentException("no such criterion: " + criterion.id());
    }
    return position;
  }

  /** Where the option stands; empty where it is not among these. */
  Optional<Integer> find(Option option) {
    return Optional.ofNullable(byOption.get(option));
  }

  /** Figures in the order of the options, by option. */
  Map<Option, Double> byOption(double[] figures) {
    Map<Option, Double> byOption = new LinkedHashMap<>();
    positions().forEach(o -> byOption.put(options.get(o), figures[o]));
    return byOption;
  }

  /** The weights in the order of the criteria. */
  double[] inOrder(Weights weights) {
    return criteria.stream().mapToDouble(weights::of).toArray();
  }

  /** 100 x sum of weight x value. */
  double score(double[] weights, int option) {
    return WeightedSum.of(weights, k -> values[k][option]);
  }

  /** Scores by option under these weights; criteria that are not among them weigh nothing. */
  Map<Option, Double> scores(Weights weights) {
    double[] inOrder = new double[criteria.size()];
    for (int k = 0; k < inOrder.length; k++) {
      inOrder[k] = weights.byCriterion().getOrDefault(criteria.get(k), 0.0);
    }
    Map<Option, Double> scores = new LinkedHashMap<>();
    for (int o = 0; o < options.size(); o++) {
      scores.put(options.get(o), score(inOrder, o));
    }
    return scores;
  }

  /** The option's score with some of its cells changed. */
  double scoreWith(Map<Criterion, Rating> changed, Weights weights, Option option) {
    int o = find(option).orElseThrow();
    return WeightedSum.of(
        inOrder(weights),
        k -> {
          Rating cell = changed.get(criteria.get(k));
          return cell == null ? values[k][o] : cell.value();
        });
  }

  /** Scores by option with some cells changed; criteria without weight weigh nothing. */
  Map<Option, Double> scoresWith(List<Rating> changed, Weights weights) {
    double[][] then = new double[criteria.size()][];
    for (int k = 0; k < then.length; k++) {
      then[k] = values[k].clone();
    }
    changed.forEach(
        cell -> then[position(cell.criterion())][find(cell.option()).orElseThrow()] = cell.value());
    return new ValueMatrix(criteria, options, ratings, then).scores(weights);
  }

  /** Scores in the order of the options, not rounded. */
  double[] scores(double[] weights) {
    double[] scores = new double[options.size()];
    for (int o = 0; o < scores.length; o++) {
      scores[o] = score(weights, o);
    }
    return scores;
  }
}
