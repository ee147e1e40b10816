package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;

/**
 * A change of one rating within its scale by which an option passes the leader.
 *
 * @param rated the option whose rating changes: the passing one or the leader
 * @param now the rating, in the criterion's unit
 * @param at the rating at which the lead changes hands: for {@link Kind#READMITTED} on reaching it,
 *     else beyond it
 * @param share of the scale between the two
 * @param passing the option that goes ahead
 */
public record RatingChange(
    Kind kind,
    Criterion criterion,
    Option rated,
    double now,
    double at,
    double share,
    Option passing) {
  /** What brings the option ahead. */
  public enum Kind {
    /** Its own rating rises. */
    RAISED,
    /** The leader's rating falls. */
    LOWERED,
    /** The leader's rating falls below what the criterion demands. */
    KNOCKED_OUT,
    /** Its own rating reaches what the criterion demands, so that it contends. */
    READMITTED
  }
}
