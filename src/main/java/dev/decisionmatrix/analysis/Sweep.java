package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The scores of all options as the weight of one criterion goes from 0 to 1, the others keeping
 * their proportions: each is a straight line.
 *
 * @param weight in use
 * @param others what all other criteria weigh together
 * @param atNone scores when the criterion weighs nothing; empty when nothing else has weight
 * @param atAll scores when it alone weighs; empty likewise
 */
public record Sweep(
    Criterion criterion,
    double weight,
    double others,
    Map<Option, Double> atNone,
    Map<Option, Double> atAll) {
  public Sweep {
    atNone = Collections.unmodifiableMap(new LinkedHashMap<>(atNone));
    atAll = Collections.unmodifiableMap(new LinkedHashMap<>(atAll));
  }

  /** One for each criterion. */
  static List<Sweep> of(ValueMatrix all, Weights inUse) {
    double[] weights = all.inOrder(inUse);
    return IntStream.range(0, weights.length).mapToObj(k -> of(all, weights, k)).toList();
  }

  private static Sweep of(ValueMatrix all, double[] weights, int k) {
    double[] rest = weights.clone();
    rest[k] = 0;
    double others = Sum.of(IntStream.range(0, rest.length).mapToDouble(i -> rest[i]));
    Map<Option, Double> atNone = new LinkedHashMap<>();
    Map<Option, Double> atAll = new LinkedHashMap<>();
    if (others > 0) {
      for (int o = 0; o < all.options().size(); o++) {
        atNone.put(all.options().get(o), all.score(rest, o) / others);
        atAll.put(all.options().get(o), 100 * all.value(k, o));
      }
    }
    return new Sweep(all.criteria().get(k), weights[k], others, atNone, atAll);
  }

  /** The option's score when the criterion has this share of the weight. */
  OptionalDouble scoreAt(Option option, double share) {
    Double none = atNone.get(option);
    Double alone = atAll.get(option);
    return none == null || alone == null
        ? OptionalDouble.empty()
        : OptionalDouble.of((1 - share) * none + share * alone);
  }

  /** By how many points the one is ahead of the other; empty where there are no scores. */
  static OptionalDouble apart(Map<Option, Double> scores, Option one, Option other) {
    Double first = scores.get(one);
    Double second = scores.get(other);
    return first == null || second == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(first - second);
  }

  /**
   * The weight at which two lines cross, where they do between 0 and 1.
   *
   * @param atNone how far they are apart at weight 0
   * @param atAll how far they are apart at weight 1
   */
  static OptionalDouble crossing(OptionalDouble atNone, OptionalDouble atAll) {
    if (atNone.isEmpty() || atAll.isEmpty()) {
      return OptionalDouble.empty();
    }
    double r = atNone.getAsDouble();
    double d = atAll.getAsDouble();
    return Math.signum(Rounding.rounded(r)) * Math.signum(Rounding.rounded(d)) < 0
        ? OptionalDouble.of(r / (r - d))
        : OptionalDouble.empty();
  }
}
