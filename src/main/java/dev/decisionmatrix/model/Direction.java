package dev.decisionmatrix.model;

/** Whether a higher rating is better. */
public enum Direction {
  /** More is better. */
  BENEFIT,
  /** Less is better. */
  COST
}
