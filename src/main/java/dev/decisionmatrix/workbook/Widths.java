package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Decision;

/** Column widths, in characters. */
public final class Widths {
  public static final double FIGURE = 11;
  public static final double GAP = 2;

  private static final double HEADINGS = 14;

  private Widths() {}

  /** The column before the names of criteria: hardly any where they have no headings. */
  public static double ofHeadings(Decision decision) {
    boolean any = decision.criteria().stream().anyMatch(criterion -> !criterion.group().isEmpty());
    return any ? HEADINGS : GAP;
  }
}
