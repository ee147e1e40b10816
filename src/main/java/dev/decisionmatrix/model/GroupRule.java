package dev.decisionmatrix.model;

/** How the weights of the teams become those of the group. */
public enum GroupRule {
  ARITHMETIC("arithmetic"),
  GEOMETRIC("geometric");

  private final String word;

  GroupRule(String word) {
    this.word = word;
  }

  /** As {@code decision.yaml} spells it. */
  public String word() {
    return word;
  }
}
