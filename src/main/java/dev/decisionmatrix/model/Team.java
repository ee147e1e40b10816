package dev.decisionmatrix.model;

/**
 * Who weighs.
 *
 * @param power the team's share in the group's weights relative to the others, at least 0
 */
public record Team(String id, String name, double power, RawWeights raw) {
  public Team {
    if (!Double.isFinite(power) || power < 0) {
      throw new IllegalArgumentException("power is not a number of at least 0: " + power);
    }
  }

  /**
   * By the id alone, which is unique in a decision: it is asked for by every cell of a workbook.
   */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
