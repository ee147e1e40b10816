package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Locale;

/**
 * A way of looking at the decision that puts others first than the weights in use do.
 *
 * @param id of what is looked through: a team or a rater, a source, a criterion or the key of a
 *     method; empty where there is only one of the kind, and for our own assumptions
 * @param name of that thing; empty likewise
 * @param first who is first then, in file order; in a circle each beats the next; empty where every
 *     option is knocked out
 */
public record OtherView(Kind kind, String id, String name, List<Option> first) {
  /** What is looked at otherwise. */
  public enum Kind {
    /** One team's own weights. */
    TEAM,
    /** The ratings of one that has not weighed, by the weights of the group. */
    RATER,
    /** Borda points of all teams. */
    BORDA,
    /** The option that beats every other one with a majority of the teams. */
    CONDORCET,
    /** Majorities of the teams that go in a circle, so that nobody is first. */
    CIRCLE,
    /** Weights that may be anything: who takes the first rank in most samples. */
    ANY_WEIGHTS,
    /** Another method on the same ratings and weights. */
    METHOD,
    WITHOUT_SOURCE,
    WITHOUT_ASSUMPTIONS,
    WITHOUT_TEAM,
    WITHOUT_CRITERION;

    /** {@code any-weights}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public OtherView {
    first = List.copyOf(first);
  }
}
