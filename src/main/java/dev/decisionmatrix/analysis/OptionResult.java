package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

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
 * @param knockedOutBy criteria whose {@code must_reach} the option does not reach, in file order,
 *     then costs that are more
 * @param alone criteria whose rating rests on one source, or on our own assumptions, in file order
 * @param undecided of an option that contends, criteria without evidence that knock it out at their
 *     worst, in file order, then costs that are not known
 * @param total how the score stands to what it must reach
 * @param subtotals of the groups that must reach something, in the order of the policy
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
    Total total,
    List<Subtotal> subtotals,
    String openDemand) {
  private static final String SCORE = "the score";

  /** How the score stands to what it must reach. */
  public enum Total {
    /** It reaches it whatever is missing, or need not. */
    ENOUGH,
    /** Of a contender: evidence that is missing decides. */
    OPEN,
    /** It does not, whatever is missing: the option is knocked out. */
    BELOW;

    /** In lower case: {@code below}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public OptionResult {
    missing = List.copyOf(missing);
    knockedOutBy = List.copyOf(knockedOutBy);
    alone = List.copyOf(alone);
    undecided = List.copyOf(undecided);
    subtotals = List.copyOf(subtotals);
  }

  /** Criteria without evidence, then costs that are not known and could knock it out. */
  public List<Criterion> unknown() {
    return Stream.concat(missing.stream(), undecided.stream()).distinct().toList();
  }

  public boolean knockedOut() {
    return demandsMissed() > 0;
  }

  /** Whether it contends, but would not with all that is missing at its worst. */
  public boolean mayBeKnockedOut() {
    return demandsOpen() > 0;
  }

  /** The sub-totals that stay below what they must reach. */
  public List<Subtotal> tooLow() {
    return subtotals.stream().filter(Subtotal::isBelow).toList();
  }

  /** Of a contender, those that evidence that is missing decides. */
  public List<Subtotal> openSubtotals() {
    return rank.isEmpty()
        ? List.of()
        : subtotals.stream().filter(one -> one.standing() == Total.OPEN).toList();
  }

  /** What it falls short on: criteria and groups by name, and {@code the score}. */
  public List<String> fallsShortOn() {
    Stream<String> names =
        Stream.concat(
            knockedOutBy.stream().map(Criterion::name),
            tooLow().stream().map(one -> one.group().text()));
    return (total == Total.BELOW ? Stream.concat(names, Stream.of(SCORE)) : names).toList();
  }

  /** How many ratings, sub-totals, and the score if it does, fall short of what they must reach. */
  public int demandsMissed() {
    return knockedOutBy.size() + tooLow().size() + (total == Total.BELOW ? 1 : 0);
  }

  /** How many of these are left to evidence that is missing. */
  public int demandsOpen() {
    return undecided.size() + openSubtotals().size() + (total == Total.OPEN ? 1 : 0);
  }

  /** What is sure: the lowest score; empty where missing evidence could knock the option out. */
  public OptionalDouble atLeast() {
    return mayBeKnockedOut() ? OptionalDouble.empty() : OptionalDouble.of(lowest);
  }
}
