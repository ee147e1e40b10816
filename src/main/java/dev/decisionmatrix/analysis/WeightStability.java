package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/**
 * What the weight of one criterion does to the result, the others shrinking or growing in
 * proportion. The interval in which the leader leads ends where the first of its rivals ties with
 * it; of several that tie there the one that gains fastest is ahead beyond.
 *
 * @param sweep every score by the weight
 * @param stableFrom the leader leads from here, 0 to 1 ...
 * @param stableTo ... to here; both empty without a single leader, or when nothing else has weight
 * @param below who is ahead just below {@code stableFrom}; empty when nobody ever is
 * @param above who is ahead just above {@code stableTo}
 * @param swing the margin of the leader when the weight is off by as much as it may be
 */
public record WeightStability(
    Sweep sweep,
    OptionalDouble stableFrom,
    OptionalDouble stableTo,
    Optional<Option> below,
    Optional<Option> above,
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

  /**
   * What the rivals of the leader make of it.
   *
   * @param leader empty where there is no single one
   * @param rivals the contenders behind it, in file order
   * @param offBy percent by which the weight may be off
   */
  static WeightStability of(
      Sweep sweep, Optional<Option> leader, List<Rivalry> rivals, double offBy) {
    if (leader.isEmpty() || sweep.atNone().isEmpty()) {
      return new WeightStability(
          sweep,
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
    Optional<WeightFlip> below = nearest(sweep, rivals, Predicate.not(WeightFlip::upward));
    Optional<WeightFlip> above = nearest(sweep, rivals, WeightFlip::upward);
    return new WeightStability(
        sweep,
        OptionalDouble.of(below.map(WeightFlip::at).orElse(0.0)),
        OptionalDouble.of(above.map(WeightFlip::at).orElse(1.0)),
        below.map(WeightFlip::passing),
        above.map(WeightFlip::passing),
        swing(sweep, leader.get(), rivals, offBy / 100));
  }

  public Criterion criterion() {
    return sweep.criterion();
  }

  /** In use. */
  public double weight() {
    return sweep.weight();
  }

  public Map<Option, Double> atNone() {
    return sweep.atNone();
  }

  public Map<Option, Double> atAll() {
    return sweep.atAll();
  }

  /** How far the weight has to fall until another leads, rounded; empty where none ever does. */
  public OptionalDouble fall() {
    return below.isPresent()
        ? OptionalDouble.of(Rounding.rounded(weight() - stableFrom.orElseThrow()))
        : OptionalDouble.empty();
  }

  /** And to rise. */
  public OptionalDouble rise() {
    return above.isPresent()
        ? OptionalDouble.of(Rounding.rounded(stableTo.orElseThrow() - weight()))
        : OptionalDouble.empty();
  }

  /** The smaller of the two. */
  public OptionalDouble leastChange() {
    return DoubleStream.concat(fall().stream(), rise().stream()).min();
  }

  /** How far it has to fall for this rival to pass the leader; empty where it never does. */
  public OptionalDouble fall(Rivalry rival) {
    return change(rival.flip(criterion()).filter(Predicate.not(WeightFlip::upward)));
  }

  /** And to rise. */
  public OptionalDouble rise(Rivalry rival) {
    return change(rival.flip(criterion()).filter(WeightFlip::upward));
  }

  private static OptionalDouble change(Optional<WeightFlip> flip) {
    return flip.stream().mapToDouble(WeightFlip::change).findFirst();
  }

  /** The option's score when the criterion has this share of the weight, rounded. */
  public OptionalDouble scoreAt(Option option, double share) {
    OptionalDouble score = sweep.scoreAt(option, share);
    return score.isPresent()
        ? OptionalDouble.of(Rounding.rounded(score.getAsDouble()))
        : OptionalDouble.empty();
  }

  private static Optional<WeightFlip> nearest(
      Sweep sweep, List<Rivalry> rivals, Predicate<WeightFlip> side) {
    Criterion criterion = sweep.criterion();
    return rivals.stream()
        .filter(rival -> rival.flip(criterion).filter(side).isPresent())
        .min(
            Rounding.<Rivalry>comparing(rival -> rival.flip(criterion).orElseThrow().change())
                .thenComparing(Rounding.comparing(rival -> -steepness(sweep, rival))))
        .flatMap(rival -> rival.flip(criterion));
  }

  private static double steepness(Sweep sweep, Rivalry rival) {
    return rival.steepness(sweep.criterion()).orElseThrow();
  }

  private static Optional<Swing> swing(
      Sweep sweep, Option leader, List<Rivalry> rivals, double off) {
    if (rivals.isEmpty()) {
      return Optional.empty();
    }
    double low = sweep.weight() * (1 - off);
    double high = Math.min(1, sweep.weight() * (1 + off));
    return Optional.of(
        new Swing(
            low, high, margin(sweep, leader, rivals, low), margin(sweep, leader, rivals, high)));
  }

  private static double margin(Sweep sweep, Option leader, List<Rivalry> rivals, double share) {
    double best =
        rivals.stream()
            .mapToDouble(rival -> sweep.scoreAt(rival.option(), share).orElseThrow())
            .max()
            .orElseThrow();
    return Rounding.rounded(sweep.scoreAt(leader, share).orElseThrow() - best);
  }
}
