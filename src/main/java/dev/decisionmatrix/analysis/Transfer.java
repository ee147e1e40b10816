package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;

/**
 * Weight moved from one criterion to another, all others staying, by which an option passes the
 * leader.
 *
 * @param share of all weight; at it both tie, with more the option is ahead
 */
public record Transfer(Criterion from, Criterion to, double share, Option passing) {
  /** How the share is shown as percentage points: something of it is left. */
  public Decimals shown() {
    return Decimals.ONE.apart(Rounding.rounded(100 * share), 0);
  }
}
