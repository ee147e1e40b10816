package dev.decisionmatrix.problem;

/** Whether a problem stops the decision from being built. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word that messages use: lower case. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
