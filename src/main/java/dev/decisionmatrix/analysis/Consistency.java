package dev.decisionmatrix.analysis;

import java.util.List;

/**
 * How far comparisons in pairs agree with each other.
 *
 * @param eigenvalue the largest of the matrix; the number of things compared when fully consistent
 * @param ratio the consistency index by that of random matrices; 0 where no judgement can
 *     contradict another
 * @param leastConsistent up to three judgements that are furthest from what the weights imply, the
 *     worst first; those that agree are left out
 */
public record Consistency<T>(double eigenvalue, double ratio, List<Judgement<T>> leastConsistent) {
  /** Above it Saaty asks to look at the judgements again. */
  public static final double ACCEPTABLE = 0.10;

  public Consistency {
    leastConsistent = List.copyOf(leastConsistent);
  }

  public boolean acceptable() {
    return Rounding.rounded(ratio) <= ACCEPTABLE;
  }
}
