package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import java.util.OptionalDouble;

/** What a criterion demands, held against a cell: as it is, at its worst, and at its best. */
public record Demanded(Rating cell) {
  private Criterion criterion() {
    return cell.criterion();
  }

  /** As a value; empty where nothing is demanded, or it cannot be said. */
  public OptionalDouble value() {
    boolean isHeld = !criterion().isRelative() || cell.standard().isPresent();
    return isHeld && criterion().mustReach().isPresent()
        ? OptionalDouble.of(cell.worth(criterion().mustReach().getAsDouble()))
        : OptionalDouble.empty();
  }

  /**
   * The share of the scale by which the rating has to get worse until the option is knocked out by
   * the criterion: to just below what is demanded. Empty where there is no evidence, where nothing
   * is demanded or no more than the worst.
   */
  public OptionalDouble outBy() {
    if (cell.missing() || criterion().mustReach().isEmpty()) {
      return OptionalDouble.empty();
    }
    if (isByValue()) {
      double demanded = value().orElseThrow();
      return Rounding.rounded(demanded) > 0
          ? OptionalDouble.of(Math.abs(demanded - cell.value()))
          : OptionalDouble.empty();
    }
    return failsAtWorst()
        ? OptionalDouble.of(RatingChange.share(cell, criterion().mustReach().getAsDouble()))
        : OptionalDouble.empty();
  }

  /** Whether the worst rating falls short; without ends a rating may be as bad as can be. */
  boolean failsAtWorst() {
    return criterion().isOpen()
        ? criterion().mustReach().isPresent()
        : !isReachedBy(criterion().scale().worst());
  }

  /** Whether it would be reached by the least favourable source, or at the worst. */
  boolean isReachedAtLeast() {
    if (isByValue()) {
      return isReachedAs(cell.missing() ? 0 : cell.lowest());
    }
    return cell.missing() ? !failsAtWorst() : cell.said().allMatch(this::isReachedBy);
  }

  /** The same by the most favourable source, or at the best. */
  boolean isReachedAtMost() {
    return isByValue()
        ? isReachedAs(cell.missing() ? 1 : cell.highest())
        : cell.missing() || cell.said().anyMatch(this::isReachedBy);
  }

  /** Costs have no ends that a share of them would mean anything of. */
  private boolean isByValue() {
    return criterion().isLinear() && !criterion().isCost();
  }

  boolean isReachedBy(double rating) {
    return criterion().isReachedBy(Rounding.rounded(rating, cell.kept()));
  }

  private boolean isReachedAs(double worth) {
    OptionalDouble demanded = value();
    return demanded.isEmpty()
        || Rounding.rounded(worth) >= Rounding.rounded(demanded.getAsDouble());
  }
}
