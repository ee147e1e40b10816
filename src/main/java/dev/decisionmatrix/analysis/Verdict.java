package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How firmly the leader leads.
 *
 * @param leader empty on a tie for the first rank, or when every option is knocked out
 * @param margin points between the first two contenders; empty with fewer than two
 * @param reasons sentences, those of the kind first; at least one
 */
public record Verdict(
    Kind kind, Optional<Option> leader, OptionalDouble margin, List<String> reasons) {
  /** The least share of the samples around the weights in use that a firm lead holds in. */
  public static final double FIRM = 0.8;

  /** From the most to the least grave; when several hold, the first is told. */
  public enum Kind {
    /** Missing evidence could change the leader, or every option is knocked out. */
    OPEN,
    /** The margin is below the close call. */
    CLOSE,
    /** The lead does not hold often enough when the weights are a little off. */
    FRAGILE,
    /** None of the above. */
    CLEAR;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Verdict {
    reasons = List.copyOf(reasons);
  }
}
