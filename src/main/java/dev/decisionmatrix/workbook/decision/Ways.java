package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.workbook.Tab;

/** The links at the foot of the page, to every sheet that a meeting turns to. */
final class Ways {
  private static final String STABILITY = "Sensitivity and Robustness";
  private static final Arial FONT = Arial.regular(9);

  private Ways() {}

  static void addTo(SheetPlan.Builder sheet, PageWidths widths) {
    boolean fits = FONT.pixels(STABILITY) <= widths.bars();
    add(sheet, Page.NAME, "Try weights and ratings", Tab.WHAT_IF);
    add(sheet, Page.SCORE, "Matrix", Tab.MATRIX);
    add(sheet, Page.WAS, "Teams", Tab.TEAMS);
    add(sheet, Page.BARS, fits ? STABILITY : "Sensitivity", Tab.SENSITIVITY);
    add(sheet, Page.EVIDENCE, "Weights", Tab.WEIGHTS);
    add(sheet, Page.SAMPLES, "Methods", Tab.METHODS);
    add(sheet, Page.TEAMS, "Evidence", Tab.EVIDENCE);
    add(sheet, Page.RIGHT, "Sources", Tab.SOURCES);
    add(sheet, Page.LAST, "About", Tab.ABOUT);
  }

  private static void add(SheetPlan.Builder sheet, int column, String text, Tab tab) {
    Link link = new Link.ToCell(tab.at(0, 0));
    sheet.add(new Label(Page.at(Page.WAYS, column), text, Look.WAY).leadingTo(link));
  }
}
