package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What an option costs, and whether its score is worth that.
 *
 * @param score 0 to 100
 * @param cost all of its costs together; empty where one of them is not known
 * @param least the same by the cheapest source of each
 * @param most the same by the dearest source of each
 * @param missing the costs that are not known, in file order
 * @param by those that dominate it, as they rank; or the two whose mix does better, the cheaper
 *     first
 */
public record Costed(
    Option option,
    double score,
    OptionalDouble cost,
    OptionalDouble least,
    OptionalDouble most,
    List<Criterion> missing,
    Kind kind,
    List<Option> by) {
  /** Whether any other is to be preferred, whatever a point is worth. */
  public enum Kind {
    /** No other has at least the score at no more cost. */
    EFFICIENT("efficient"),
    /** Nor has this any other, but a mix of two has more points for the same cost. */
    MIX("behind a mix"),
    /** Another has at least the score at no more cost, and is ahead in one of them. */
    DOMINATED("dominated"),
    /** Efficient unless one whose cost is not known turns out cheap. */
    OPEN("open"),
    /** Its own cost is not known. */
    UNKNOWN("cost not known"),
    OUT("knocked out");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public Costed {
    missing = List.copyOf(missing);
    by = List.copyOf(by);
  }

  /** Points of its score for each unit of cost; empty where it costs nothing. */
  public OptionalDouble pointsPerCost() {
    return cost.isPresent() && cost.getAsDouble() > 0
        ? OptionalDouble.of(score / cost.getAsDouble())
        : OptionalDouble.empty();
  }

  /** The same for so much of cost. */
  public OptionalDouble pointsPer(double much) {
    OptionalDouble points = pointsPerCost();
    return points.isPresent()
        ? OptionalDouble.of(Rounding.rounded(score / (cost.orElseThrow() / much)))
        : OptionalDouble.empty();
  }

  /** Whether its cost is known and nobody who is known dominates it. */
  boolean isCandidate() {
    return kind == Kind.EFFICIENT || kind == Kind.OPEN || kind == Kind.MIX;
  }

  Costed as(Kind other, List<Option> others) {
    return new Costed(option, score, cost, least, most, missing, other, others);
  }
}
