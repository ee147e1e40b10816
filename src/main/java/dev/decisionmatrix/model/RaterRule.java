package dev.decisionmatrix.model;

/** How what several raters make of a cell becomes its rating. */
public enum RaterRule {
  /** The mean by the power of their teams. */
  MEAN("mean"),
  /** The middle one, or the mean of the two in the middle: each counts once. */
  MEDIAN("median"),
  /** The least favourable one. */
  MINIMUM("minimum");

  private final String word;

  RaterRule(String word) {
    this.word = word;
  }

  /** As {@code decision.yaml} and the workbook's control spell it. */
  public String word() {
    return word;
  }
}
