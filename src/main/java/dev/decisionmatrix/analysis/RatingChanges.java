package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One rating changed within its scale, in closed form.
 *
 * <p>Raising a contender's value, or lowering the leader's, by distance / (100 x weight) makes both
 * tie; there must be more room than that on the scale. A rating that the criterion demands is a
 * second way: the leader falls out just below it, an option knocked out by it alone contends on
 * reaching it. Cells without evidence have no rating to change. The least is the one that moves the
 * smallest share of its scale; ties go to the cell that stands first, an option's own before the
 * leader's.
 */
final class RatingChanges {
  private final Ratings ratings;
  private final Weights weights;
  private final OptionResult leader;

  /** The best of the other contenders, who leads when the leader falls out. */
  private final Optional<OptionResult> second;

  RatingChanges(
      Ratings ratings, Weights weights, OptionResult leader, Optional<OptionResult> second) {
    this.ratings = ratings;
    this.weights = weights;
    this.leader = leader;
    this.second = second;
  }

  Optional<RatingChange> least(OptionResult passing, double distance) {
    List<RatingChange> ways = new ArrayList<>();
    for (Criterion criterion : weights.byCriterion().keySet()) {
      Rating own = ratings.at(criterion, passing.option());
      if (!own.missing() && passing.knockedOut()) {
        readmitted(own, passing, distance).ifPresent(ways::add);
      } else if (!own.missing()) {
        raised(own, distance).ifPresent(ways::add);
      }
    }
    for (Criterion criterion : weights.byCriterion().keySet()) {
      Rating first = ratings.at(criterion, leader.option());
      if (!first.missing() && !passing.knockedOut()) {
        lowered(first, passing.option(), distance).ifPresent(ways::add);
        knockedOut(first, passing).ifPresent(ways::add);
      }
    }
    RatingChange least = null;
    for (RatingChange way : ways) {
      if (least == null || WeightStabilities.less(way.share(), least.share())) {
        least = way;
      }
    }
    return Optional.ofNullable(least);
  }

  private Optional<RatingChange> raised(Rating own, double distance) {
    double needed = needed(own.criterion(), distance);
    return WeightStabilities.less(needed, 1 - own.value())
        ? Optional.of(change(RatingChange.Kind.RAISED, own, own.value() + needed, own.option()))
        : Optional.empty();
  }

  private Optional<RatingChange> lowered(Rating first, Option passing, double distance) {
    double needed = needed(first.criterion(), distance);
    return WeightStabilities.less(needed, first.value())
        ? Optional.of(change(RatingChange.Kind.LOWERED, first, first.value() - needed, passing))
        : Optional.empty();
  }

  private Optional<RatingChange> knockedOut(Rating first, OptionResult passing) {
    if (first.criterion().mustReach().isEmpty()
        || second.filter(next -> next.option().equals(passing.option())).isEmpty()) {
      return Optional.empty();
    }
    double demanded = demanded(first.criterion());
    return Rounding.rounded(demanded) > 0
        ? Optional.of(change(RatingChange.Kind.KNOCKED_OUT, first, demanded, passing.option()))
        : Optional.empty();
  }

  private Optional<RatingChange> readmitted(Rating own, OptionResult passing, double distance) {
    if (!passing.knockedOutBy().equals(List.of(own.criterion()))) {
      return Optional.empty();
    }
    double demanded = demanded(own.criterion());
    double needed = needed(own.criterion(), distance);
    if (WeightStabilities.less(own.value() + needed, demanded)) {
      return Optional.of(change(RatingChange.Kind.READMITTED, own, demanded, own.option()));
    }
    return WeightStabilities.less(needed, 1 - own.value())
        ? Optional.of(change(RatingChange.Kind.RAISED, own, own.value() + needed, own.option()))
        : Optional.empty();
  }

  /** On the value scale; more than the whole scale where the criterion has no weight. */
  private double needed(Criterion criterion, double distance) {
    double weight = weights.of(criterion);
    return weight > 0 ? distance / (100 * weight) : distance < 0 ? -2 : 2;
  }

  private static double demanded(Criterion criterion) {
    return RatingRule.value(criterion.scale(), criterion.mustReach().orElseThrow());
  }

  private static RatingChange change(
      RatingChange.Kind kind, Rating cell, double value, Option passing) {
    Scale scale = cell.criterion().scale();
    return new RatingChange(
        kind,
        cell.criterion(),
        cell.option(),
        cell.rating().orElseThrow(),
        scale.worst() + value * (scale.best() - scale.worst()),
        Math.abs(value - cell.value()),
        passing);
  }
}
