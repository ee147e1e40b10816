package dev.decisionmatrix.model;

/** How the claims of a cell become its rating. */
public enum Combine {
  /** Each source counts once: the mean over sources of the mean of each source's claims. */
  BY_SOURCE("by-source"),
  /** Each claim counts once: the plain mean. */
  BY_CLAIM("by-claim");

  private final String word;

  Combine(String word) {
    this.word = word;
  }

  /** As {@code decision.yaml} and the workbook's control spell it. */
  public String word() {
    return word;
  }
}
