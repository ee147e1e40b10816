package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How an option stands to the leader, criterion by criterion: the steps between the scores and what
 * {@link Stability} says of the option, so that every step can be shown.
 *
 * <p>Values and weights 0 to 1, distances in points of 100, positive where the leader is ahead. Of
 * a knocked-out option only its distance and the change of its own rating are known.
 */
public final class Rivalry {
  private final Analysis analysis;
  private final Option leader;
  private final OptionResult option;

  private Rivalry(Analysis analysis, Option leader, OptionResult option) {
    this.analysis = analysis;
    this.leader = leader;
    this.option = option;
  }

  /** Empty for the leader, and where there is none. */
  public static Optional<Rivalry> of(Analysis analysis, Option option) {
    return analysis
        .ranking()
        .leader()
        .filter(leader -> !leader.equals(option))
        .map(leader -> new Rivalry(analysis, leader, analysis.option(option)));
  }

  public boolean contends() {
    return !option.knockedOut();
  }

  /** Between the two scores before they are rounded. */
  public double distance() {
    double distance = 0;
    for (Criterion criterion : analysis.decision().criteria()) {
      distance += weight(criterion) * (value(leader, criterion) - value(criterion));
    }
    return 100 * distance;
  }

  /** By how much the leader's value exceeds the option's. */
  public double ahead(Criterion criterion) {
    return value(leader, criterion) - value(criterion);
  }

  /** The distance when the criterion weighs nothing; empty when nothing else has weight. */
  public OptionalDouble distanceWithout(Criterion criterion) {
    var without = analysis.stability().weight(criterion).atNone();
    Double first = without.get(leader);
    Double own = without.get(option.option());
    return first == null || own == null ? OptionalDouble.empty() : OptionalDouble.of(first - own);
  }

  /** The weight at which both tie, where they change places there. */
  public OptionalDouble tieAt(Criterion criterion) {
    OptionalDouble without = distanceWithout(criterion);
    if (without.isEmpty()) {
      return OptionalDouble.empty();
    }
    double none = without.getAsDouble();
    double alone = 100 * ahead(criterion);
    return Rounding.rounded(none) * Rounding.rounded(alone) < 0
        ? OptionalDouble.of(none / (none - alone))
        : OptionalDouble.empty();
  }

  /** The distance when the criterion has this share of the weight. */
  public OptionalDouble distanceAt(Criterion criterion, double share) {
    OptionalDouble none = distanceWithout(criterion);
    return none.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of((1 - share) * none.getAsDouble() + share * 100 * ahead(criterion));
  }

  /** The criterion to which weight has to move, the first where several are alike. */
  public Criterion gainsMost() {
    Criterion most = analysis.decision().criteria().get(0);
    for (Criterion criterion : analysis.decision().criteria()) {
      if (WeightStabilities.less(ahead(criterion), ahead(most))) {
        most = criterion;
      }
    }
    return most;
  }

  /** The share of all weight that has to leave the criterion for the other one; 0 to 1. */
  public OptionalDouble transfer(Criterion from, Criterion to) {
    double gained = 100 * (ahead(from) - ahead(to));
    double share = Rounding.rounded(gained) > 0 ? distance() / gained : 1;
    return Rounding.rounded(gained) > 0 && WeightStabilities.less(share, weight(from))
        ? OptionalDouble.of(share)
        : OptionalDouble.empty();
  }

  /**
   * The change of a value that makes up the distance; 2 or -2 where the criterion has no weight.
   */
  public double needed(Criterion criterion) {
    double weight = weight(criterion);
    return weight > 0 ? distance() / (100 * weight) : distance() < 0 ? -2 : 2;
  }

  /** The share of its scale by which the option's own rating has to change. */
  public OptionalDouble own(Criterion criterion) {
    Rating rating = analysis.ratings().at(criterion, option.option());
    boolean outByIt =
        option.knockedOutBy().size() == 1 && option.knockedOutBy().contains(criterion);
    if (rating.missing() || !(contends() || outByIt)) {
      return OptionalDouble.empty();
    }
    double needed = needed(criterion);
    if (!contends() && WeightStabilities.less(rating.value() + needed, demanded(criterion))) {
      return OptionalDouble.of(Math.abs(demanded(criterion) - rating.value()));
    }
    return WeightStabilities.less(needed, 1 - rating.value())
        ? OptionalDouble.of(Math.abs(needed))
        : OptionalDouble.empty();
  }

  /** The share of its scale by which the leader's rating has to fall. */
  public OptionalDouble lowered(Criterion criterion) {
    Rating first = analysis.ratings().at(criterion, leader);
    return contends()
            && !first.missing()
            && WeightStabilities.less(needed(criterion), first.value())
        ? OptionalDouble.of(needed(criterion))
        : OptionalDouble.empty();
  }

  /** Whether it is the one option right behind the leader. */
  public boolean second() {
    return option.rank().orElse(0) == 2
        && analysis.options().stream().filter(each -> each.rank().orElse(0) == 2).count() == 1;
  }

  /** The share of its scale by which the leader's rating has to fall to knock the leader out. */
  public OptionalDouble leaderOut(Criterion criterion) {
    return leaderOut(analysis, criterion);
  }

  /** The same without anybody who gains by it; empty without a leader, too. */
  public static OptionalDouble leaderOut(Analysis analysis, Criterion criterion) {
    return analysis
        .ranking()
        .leader()
        .map(leader -> analysis.ratings().at(criterion, leader))
        .filter(rating -> !rating.missing() && criterion.mustReach().isPresent())
        .filter(rating -> Rounding.rounded(demanded(criterion)) > 0)
        .map(rating -> OptionalDouble.of(Math.abs(demanded(criterion) - rating.value())))
        .orElse(OptionalDouble.empty());
  }

  /** What all other criteria weigh together. */
  public static double others(Analysis analysis, Criterion criterion) {
    return Sum.of(
        analysis.decision().criteria().stream()
            .filter(other -> !other.equals(criterion))
            .mapToDouble(analysis.weights()::of));
  }

  /** What must be reached as a value; only where something must. */
  public static double demanded(Criterion criterion) {
    return RatingRule.value(criterion.scale(), criterion.mustReach().orElseThrow());
  }

  private double weight(Criterion criterion) {
    return analysis.weights().of(criterion);
  }

  private double value(Criterion criterion) {
    return value(option.option(), criterion);
  }

  private double value(Option of, Criterion criterion) {
    return analysis.ratings().at(criterion, of).value();
  }
}
