package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;

/**
 * A change of one weight, the others in proportion, by which an option passes the leader.
 *
 * @param now the weight in use
 * @param at the weight at which both tie; beyond it, seen from {@code now}, the option is ahead
 * @param passing the option that goes ahead
 */
public record WeightFlip(Criterion criterion, double now, double at, Option passing) {
  /** How far the weight has to move, at least 0. */
  public double change() {
    return Math.abs(at - now);
  }

  /** How both weights are shown as percent, told apart. */
  public Decimals shown() {
    return Decimals.ONE.apart(Rounding.rounded(100 * at), Rounding.rounded(100 * now));
  }

  /** Whether the weight has to grow. */
  public boolean upward() {
    return at >= now;
  }
}
