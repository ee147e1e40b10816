package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.SheetPlan;
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

  /** One column after the other. */
  public static void of(SheetPlan.Builder sheet, int first, double... widths) {
    for (int place = 0; place < widths.length; place++) {
      sheet.width(first + place, widths[place]);
    }
  }

  public static void same(SheetPlan.Builder sheet, int first, int columns, double width) {
    for (int column = first; column < first + columns; column++) {
      sheet.width(column, width);
    }
  }
}
