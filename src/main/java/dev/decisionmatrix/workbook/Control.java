package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Decision;
import java.util.Arrays;
import java.util.List;

/** By which people look at the decision in another way, from left to right of their row. */
public enum Control {
  WEIGHTS_OF("Weights of", "Weights of", ""),
  MISSING_EVIDENCE("Missing evidence", "Missing evidence at", ""),
  SCENARIO("What if", "What if", ""),
  COMBINE("Claims count", "Claims count", ""),
  GOOD_ENOUGH("Good enough", "Good enough from", "points"),
  CLOSE_CALL("Close call below", "Close call below", "points"),
  OFF_BY("Weights may be off by", "Weights off by", "%"),
  RATERS("Raters count", "Raters count", ""),
  MUST_REACH_TOTAL("Score must reach", "Score must reach", "points");

  private final String label;
  private final String told;
  private final String unit;

  Control(String label, String told, String unit) {
    this.label = label;
    this.told = told;
    this.unit = unit;
  }

  /** Those that the workbook of a decision has. */
  public static List<Control> of(Decision decision) {
    return Arrays.stream(values())
        .filter(control -> control != RATERS || !decision.raters().isEmpty())
        .filter(control -> control != MUST_REACH_TOTAL || decision.policy().mustReachTotal() > 0)
        .toList();
  }

  public String label() {
    return label;
  }

  /** Begins the phrase that says what is in it: {@code Missing evidence at}. */
  public String told() {
    return told;
  }

  /** What its figure counts; empty where it takes a word. */
  public String unit() {
    return unit;
  }
}
