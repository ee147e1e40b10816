package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What the criteria of a group come to for an option, where that must reach something: 100 x the
 * mean of their values, weighted by the weights in use. Like a score, but within the group; where
 * its criteria weigh nothing there is none. A minimum for each part of an examination, besides that
 * for the whole: conjunctive screening (Dawes 1964) over sub-totals.
 *
 * @param weight of all its criteria in use, above 0
 * @param mustReach in points of 100; 0 asks nothing
 * @param score with what stands in for missing evidence, as the others rounded
 * @param lowest with missing evidence at its worst
 * @param highest with missing evidence at its best
 */
public record Subtotal(
    Group group, double weight, double mustReach, double score, double lowest, double highest) {
  /** How it stands to what it must reach: below knocks the option out, whatever is missing. */
  public OptionResult.Total standing() {
    if (isBelow()) {
      return OptionResult.Total.BELOW;
    }
    return Rounding.less(lowest, mustReach) ? OptionResult.Total.OPEN : OptionResult.Total.ENOUGH;
  }

  public boolean isBelow() {
    return Rounding.less(highest, mustReach);
  }

  /** Whether it would be, were the value of one cell of the option another one. */
  boolean isBelowWith(Rating cell, double value, Weights weights) {
    if (!holds(cell.criterion())) {
      return isBelow();
    }
    double most = cell.missing() ? 1 : cell.value();
    double share = weights.of(cell.criterion()) / weight;
    return Rounding.less(highest + 100 * share * (value - most), mustReach);
  }

  private boolean holds(Criterion criterion) {
    return isWithin(criterion, group);
  }

  private static boolean isWithin(Criterion criterion, Group group) {
    return Group.of(criterion.group()).isWithin(group);
  }

  /** Empty where the criteria of the group weigh nothing. */
  static Optional<Subtotal> of(Group group, double mustReach, Weights weights, ToCell cells) {
    List<Criterion> criteria =
        weights.byCriterion().keySet().stream().filter(one -> isWithin(one, group)).toList();
    double weight = Sum.of(criteria.stream().mapToDouble(weights::of));
    if (Rounding.rounded(weight) <= 0) {
      return Optional.empty();
    }
    ToDoubleFunction<ToDoubleFunction<Rating>> mean =
        value ->
            Rounding.rounded(
                100
                    * Sum.of(
                        criteria.stream()
                            .mapToDouble(
                                one -> weights.of(one) * value.applyAsDouble(cells.at(one))))
                    / weight);
    return Optional.of(
        new Subtotal(
            group,
            weight,
            mustReach,
            mean.applyAsDouble(Rating::value),
            mean.applyAsDouble(cell -> cell.missing() ? 0 : cell.value()),
            mean.applyAsDouble(cell -> cell.missing() ? 1 : cell.value())));
  }

  /** The cells of one option. */
  interface ToCell {
    Rating at(Criterion criterion);
  }
}
