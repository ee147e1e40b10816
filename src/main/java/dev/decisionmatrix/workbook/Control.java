package dev.decisionmatrix.workbook;

/** By which people look at the decision in another way, from top to bottom of their list. */
public enum Control {
  WEIGHTS_OF("Weights of", ""),
  MISSING_EVIDENCE("Missing evidence counts as", ""),
  COMBINE("Claims are combined", ""),
  CLOSE_CALL("Close call below", "points of 100"),
  GOOD_ENOUGH("Good enough from", "points of 100"),
  OFF_BY("Weights may be off by", "percent");

  private final String label;
  private final String unit;

  Control(String label, String unit) {
    this.label = label;
    this.unit = unit;
  }

  public String label() {
    return label;
  }

  /** What its figure counts; empty where it takes a word. */
  public String unit() {
    return unit;
  }
}
