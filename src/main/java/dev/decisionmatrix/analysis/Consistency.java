package dev.decisionmatrix.analysis;

import java.util.List;

/**
 * How far a team's comparisons in pairs agree with each other.
 *
 * @param eigenvalue the largest of the matrix; the number of criteria when fully consistent
 * @param ratio the consistency index by that of random matrices; 0 with one or two criteria
 * @param leastConsistent up to three judgements that are furthest from what the weights imply, the
 *     worst first; those that agree are left out
 */
public record Consistency(double eigenvalue, double ratio, List<Judgement> leastConsistent) {
  /** Above it Saaty asks to look at the judgements again. */
  public static final double ACCEPTABLE = 0.10;

  public Consistency {
    leastConsistent = List.copyOf(leastConsistent);
  }

  public boolean acceptable() {
    return Rounding.rounded(ratio) <= ACCEPTABLE;
  }
}
