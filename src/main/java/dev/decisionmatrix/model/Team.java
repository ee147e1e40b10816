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

  /** The id first: it nearly always tells, and weights are long. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Team that
            && id.equals(that.id)
            && name.equals(that.name)
            && power == that.power
            && raw.equals(that.raw));
  }

  /**
   * By the id alone, which is unique in a decision: it is asked for by every cell of a workbook.
   */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
