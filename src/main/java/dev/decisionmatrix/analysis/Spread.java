package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;

/** How far teams differ on a criterion: the lowest and the highest of their weights. */
public record Spread(Criterion criterion, double lowest, double highest) {
  /** How far the two are apart. */
  public double apart() {
    return highest - lowest;
  }

  /** The weight itself where it lies between the two, else the nearer of them. */
  public double nearest(double weight) {
    return Math.max(lowest, Math.min(highest, weight));
  }
}
