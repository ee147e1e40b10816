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
  /** From the most to the least grave; when several hold, the first is told. */
  public enum Kind {
    /** Missing evidence could change the leader. */
    OPEN,
    /** The margin is below the close call. */
    CLOSE,
    /** Neither of the above, but the lead does not hold when the weights are a little off. */
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
