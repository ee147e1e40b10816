package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One weight moved, the others in proportion, in closed form.
 *
 * <p>With weight t a score is (1 - t) x its value at 0 plus t x its value at 1. Let r be the
 * leader's distance to another contender at 0 and d that at 1, in points: the two tie at t = r / (r
 * - d), and change places there when r and d, rounded, have opposite signs. All values 0 to 1 and
 * scores 0 to 100; nothing is defined when the other criteria weigh nothing.
 */
final class WeightStabilities {
  private final ValueMatrix all;
  private final List<Option> contenders;
  private final double[] weights;
  private final Optional<Option> leader;

  /** By criterion: scores without it, none where nothing else has weight. */
  private final List<Map<Option, Double>> atNone = new ArrayList<>();

  /** By criterion: scores with it alone. */
  private final List<Map<Option, Double>> atAll = new ArrayList<>();

  WeightStabilities(
      ValueMatrix all, List<Option> contenders, double[] weights, Optional<Option> leader) {
    this.all = all;
    this.contenders = contenders;
    this.weights = weights.clone();
    this.leader = leader;
    for (int k = 0; k < weights.length; k++) {
      atNone.add(atNone(k));
      atAll.add(atNone.get(k).isEmpty() ? Map.of() : atAll(k));
    }
  }

  List<WeightStability> of(double offBy) {
    List<WeightStability> stabilities = new ArrayList<>();
    for (int k = 0; k < weights.length; k++) {
      Map<Option, Double> none = atNone.get(k);
      Map<Option, Double> alone = atAll.get(k);
      Optional<WeightFlip> below = nearest(k, none, alone, false);
      Optional<WeightFlip> above = nearest(k, none, alone, true);
      boolean defined = leader.isPresent() && !none.isEmpty();
      stabilities.add(
          new WeightStability(
              all.criteria().get(k),
              weights[k],
              defined
                  ? OptionalDouble.of(below.map(WeightFlip::at).orElse(0.0))
                  : OptionalDouble.empty(),
              defined
                  ? OptionalDouble.of(above.map(WeightFlip::at).orElse(1.0))
                  : OptionalDouble.empty(),
              below.map(WeightFlip::passing),
              above.map(WeightFlip::passing),
              none,
              alone,
              swing(k, offBy / 100, none, alone)));
    }
    return stabilities;
  }

  /** The least change of one weight by which the option passes the leader. */
  Optional<WeightFlip> least(Option passing) {
    WeightFlip least = null;
    for (int k = 0; k < weights.length; k++) {
      WeightFlip flip = flip(k, passing, atNone.get(k), atAll.get(k)).orElse(null);
      if (flip != null && (least == null || less(flip.change(), least.change()))) {
        least = flip;
      }
    }
    return Optional.ofNullable(least);
  }

  private Optional<WeightFlip> nearest(
      int k, Map<Option, Double> none, Map<Option, Double> alone, boolean upward) {
    WeightFlip nearest = null;
    for (Option option : contenders) {
      WeightFlip flip = flip(k, option, none, alone).orElse(null);
      if (flip != null
          && flip.upward() == upward
          && (nearest == null
              || less(flip.change(), nearest.change())
              || (!less(nearest.change(), flip.change())
                  && steeper(flip.passing(), nearest.passing(), none, alone)))) {
        nearest = flip;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private Optional<WeightFlip> flip(
      int k, Option passing, Map<Option, Double> none, Map<Option, Double> alone) {
    if (none.isEmpty() || leader.isEmpty() || leader.get().equals(passing)) {
      return Optional.empty();
    }
    double r = distance(passing, none);
    double d = distance(passing, alone);
    return Math.signum(Rounding.rounded(r)) * Math.signum(Rounding.rounded(d)) < 0
        ? Optional.of(new WeightFlip(all.criteria().get(k), weights[k], r / (r - d), passing))
        : Optional.empty();
  }

  /** Of two that tie with the leader at one weight, the one that gains faster is ahead beyond. */
  private boolean steeper(
      Option one, Option other, Map<Option, Double> none, Map<Option, Double> alone) {
    return less(
        Math.abs(distance(other, none) - distance(other, alone)),
        Math.abs(distance(one, none) - distance(one, alone)));
  }

  private double distance(Option other, Map<Option, Double> scores) {
    return score(leader.orElseThrow(), scores) - score(other, scores);
  }

  private static double score(Option option, Map<Option, Double> scores) {
    return scores.getOrDefault(option, 0.0);
  }

  static boolean less(double one, double other) {
    return Rounding.rounded(one) < Rounding.rounded(other);
  }

  private Map<Option, Double> atNone(int k) {
    double others = 0;
    for (int i = 0; i < weights.length; i++) {
      others += i == k ? 0 : weights[i];
    }
    if (others <= 0) {
      return Map.of();
    }
    double[] rest = weights.clone();
    rest[k] = 0;
    Map<Option, Double> scores = new LinkedHashMap<>();
    for (int o = 0; o < all.options().size(); o++) {
      scores.put(all.options().get(o), all.score(rest, o) / others);
    }
    return scores;
  }

  private Map<Option, Double> atAll(int k) {
    Map<Option, Double> scores = new LinkedHashMap<>();
    for (int o = 0; o < all.options().size(); o++) {
      scores.put(all.options().get(o), 100 * all.value(k, o));
    }
    return scores;
  }

  private Optional<WeightStability.Swing> swing(
      int k, double off, Map<Option, Double> none, Map<Option, Double> alone) {
    if (leader.isEmpty() || none.isEmpty() || contenders.size() < 2) {
      return Optional.empty();
    }
    double low = weights[k] * (1 - off);
    double high = Math.min(1, weights[k] * (1 + off));
    return Optional.of(
        new WeightStability.Swing(low, high, margin(low, none, alone), margin(high, none, alone)));
  }

  private double margin(double share, Map<Option, Double> none, Map<Option, Double> alone) {
    double best = Double.NEGATIVE_INFINITY;
    for (Option option : contenders) {
      if (!leader.orElseThrow().equals(option)) {
        best = Math.max(best, between(share, option, none, alone));
      }
    }
    return Rounding.rounded(between(share, leader.orElseThrow(), none, alone) - best);
  }

  private static double between(
      double share, Option option, Map<Option, Double> none, Map<Option, Double> alone) {
    return (1 - share) * score(option, none) + share * score(option, alone);
  }
}
