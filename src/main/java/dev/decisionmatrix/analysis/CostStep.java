package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.OptionalDouble;

/**
 * An option on the frontier of cost and score, and what it adds to the one before.
 *
 * @param extraCost than the one before; empty for the cheapest
 * @param extraPoints likewise
 */
public record CostStep(
    Option option,
    double cost,
    double score,
    OptionalDouble extraCost,
    OptionalDouble extraPoints) {
  static CostStep first(Costed option) {
    return new CostStep(
        option.option(),
        option.cost().orElseThrow(),
        option.score(),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  CostStep next(Costed other) {
    double dearer = other.cost().orElseThrow();
    return new CostStep(
        other.option(),
        dearer,
        other.score(),
        OptionalDouble.of(Rounding.rounded(dearer - cost)),
        OptionalDouble.of(Rounding.rounded(other.score() - score)));
  }

  /** What each point more costs; empty for the cheapest and where nothing is added. */
  public OptionalDouble costPerPoint() {
    return extraPoints.isPresent() && extraPoints.getAsDouble() > 0
        ? OptionalDouble.of(Rounding.rounded(extraCost.orElseThrow() / extraPoints.getAsDouble()))
        : OptionalDouble.empty();
  }
}
