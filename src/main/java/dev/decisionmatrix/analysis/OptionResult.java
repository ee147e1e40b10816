package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.OptionalInt;

/**
 * Everything about an option under the weights in use. Scores are points from 0 to 100, rounded to
 * nine decimals.
 *
 * @param rank empty when knocked out
 * @param lowest the score with every cell without evidence at its worst
 * @param highest the score with every cell without evidence at its best
 * @param disputedLowest the score with every cell at its least favourable source
 * @param disputedHighest the score with every cell at its most favourable source
 * @param coverage share of the weight that has evidence, 0 to 1
 * @param missing criteria on which no claim counts, in file order
 * @param knockedOutBy criteria whose {@code must_reach} the option does not reach, in file order
 */
public record OptionResult(
    Option option,
    double score,
    OptionalInt rank,
    double lowest,
    double highest,
    double disputedLowest,
    double disputedHighest,
    double coverage,
    List<Criterion> missing,
    List<Criterion> knockedOutBy) {
  public OptionResult {
    missing = List.copyOf(missing);
    knockedOutBy = List.copyOf(knockedOutBy);
  }

  public boolean knockedOut() {
    return !knockedOutBy.isEmpty();
  }
}
