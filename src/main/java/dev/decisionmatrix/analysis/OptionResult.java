package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Everything about an option under the weights in use. Scores are points from 0 to 100, rounded to
 * nine decimals.
 *
 * @param rank empty when knocked out
 * @param lowest the score with every cell without evidence at its worst; an option that may be
 *     knocked out has it, as every option that is, without contending
 * @param highest the score with every cell without evidence at its best
 * @param disputedLowest the score with every cell at its least favourable source
 * @param disputedHighest the score with every cell at its most favourable source
 * @param coverage share of the weight that has evidence, 0 to 1
 * @param missing criteria on which no claim counts, in file order
 * @param knockedOutBy criteria whose {@code must_reach} the option does not reach, in file order
 * @param alone criteria whose rating rests on one source, or on our own assumptions, in file order
 * @param undecided of an option that contends, criteria without evidence that knock it out at their
 *     worst, in file order
 * @param openDemand the first of the demands that missing evidence decides, and how many there are,
 *     in words; empty where there is none
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
    List<Criterion> knockedOutBy,
    List<Criterion> alone,
    List<Criterion> undecided,
    String openDemand) {
  public OptionResult {
    missing = List.copyOf(missing);
    knockedOutBy = List.copyOf(knockedOutBy);
    alone = List.copyOf(alone);
    undecided = List.copyOf(undecided);
  }

  public boolean knockedOut() {
    return !knockedOutBy.isEmpty();
  }

  /** Whether it contends, but would not with all that is missing at its worst. */
  public boolean mayBeKnockedOut() {
    return !undecided.isEmpty();
  }

  /** What is sure: the lowest score; empty where missing evidence could knock the option out. */
  public OptionalDouble atLeast() {
    return mayBeKnockedOut() ? OptionalDouble.empty() : OptionalDouble.of(lowest);
  }
}
