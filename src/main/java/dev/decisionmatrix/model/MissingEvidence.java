package dev.decisionmatrix.model;

/** What stands in for a rating that no counted claim supports. */
public enum MissingEvidence {
  MIDPOINT("midpoint", 0.5),
  WORST("worst", 0),
  BEST("best", 1);

  private final String word;
  private final double value;

  MissingEvidence(String word, double value) {
    this.word = word;
    this.value = value;
  }

  /** As {@code decision.yaml} and the workbook's control spell it. */
  public String word() {
    return word;
  }

  /** The stand-in on the scale from 0 (worst) to 1 (best). */
  public double value() {
    return value;
  }
}
