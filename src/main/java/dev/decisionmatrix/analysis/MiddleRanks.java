package dev.decisionmatrix.analysis;

import java.util.List;

/**
 * Ranks of figures: the higher stands before the lower, equal ones share the middle of the ranks
 * they take up (2.5 for those at 2 and 3). Kendall and Babington Smith 1939.
 */
public final class MiddleRanks {
  private MiddleRanks() {}

  /** One rank per figure, in the order of the figures. */
  public static List<Double> of(List<Double> figures) {
    return figures.stream().map(figure -> rank(figure, figures)).toList();
  }

  private static double rank(double figure, List<Double> figures) {
    int before = 0;
    int equal = 0;
    for (double other : figures) {
      before += other > figure ? 1 : 0;
      equal += other == figure ? 1 : 0;
    }
    return before + (equal + 1) / 2.0;
  }
}
