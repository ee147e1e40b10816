package dev.decisionmatrix.model;

/** How scores are shown, beside points of 100. */
public enum ShowAs {
  /** Points of 100 alone. */
  POINTS,
  /** As the weighted mean on the scale of the ratings: 3.84 of 5. */
  MEAN,
  /** As the sum of weight points times ratings: 384. */
  SUM
}
