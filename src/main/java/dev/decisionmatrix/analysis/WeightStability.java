package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the weight of one criterion does to the result, the others shrinking or growing in
 * proportion. Every score is a straight line from its value at weight 0 to that at weight 1.
 *
 * @param weight in use
 * @param stableFrom the leader leads from here, 0 to 1 ...
 * @param stableTo ... to here; both empty without a single leader, or when nothing else has weight
 * @param below who is ahead just below {@code stableFrom}; empty when nobody ever is
 * @param above who is ahead just above {@code stableTo}
 * @param atNone scores of all options when the criterion weighs nothing; empty when nothing else
 *     has weight
 * @param atAll scores of all options when it alone weighs
 * @param swing the margin of the leader when the weight is off by as much as it may be
 */
public record WeightStability(
    Criterion criterion,
    double weight,
    OptionalDouble stableFrom,
    OptionalDouble stableTo,
    Optional<Option> below,
    Optional<Option> above,
    Map<Option, Double> atNone,
    Map<Option, Double> atAll,
    Optional<Swing> swing) {
  /**
   * One bar of the tornado chart.
   *
   * @param lowWeight the weight less {@code offBy} percent of it
   * @param highWeight the weight and {@code offBy} percent of it, at most 1
   * @param lowMargin points between the leader and the best of the others at the low weight; below
   *     zero where it no longer leads
   * @param highMargin the same at the high weight
   */
  public record Swing(double lowWeight, double highWeight, double lowMargin, double highMargin) {
    /** How much the weight moves the margin, in points. */
    public double width() {
      return Math.abs(highMargin - lowMargin);
    }
  }

  public WeightStability {
    atNone = Collections.unmodifiableMap(new LinkedHashMap<>(atNone));
    atAll = Collections.unmodifiableMap(new LinkedHashMap<>(atAll));
  }

  /** The option's score when the criterion has this share of the weight, rounded. */
  public OptionalDouble scoreAt(Option option, double share) {
    Double none = atNone.get(option);
    Double all = atAll.get(option);
    return none == null || all == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(Rounding.rounded((1 - share) * none + share * all));
  }
}
