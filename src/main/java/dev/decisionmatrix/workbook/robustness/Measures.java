package dev.decisionmatrix.workbook.robustness;

import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Wrapping;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Flow;
import java.util.List;

/**
 * How wide the columns of the sheet Robustness are: names, a figure for each option, who is first
 * and by how much, and the rest of the page for words and charts.
 */
record Measures(List<Option> options) {
  private static final int PAGE = 1166;
  private static final int MARGIN = 10;
  private static final int FEW = 4;
  private static final int SEVERAL = 8;
  private static final int GAP = 12;
  private static final int LEAD = 62;
  private static final int LEAST_WORDS = 220;
  private static final int LINE = 15;
  private static final int AIR = 5;

  /** Of a pixel. */
  private static final double POINTS = 0.75;

  /** From the names to the column that says who is first. */
  int first() {
    return options.size() + 2;
  }

  /** Whether a chart has more room beside so many figures than where words stand. */
  boolean isWiderBeside(int figures) {
    return beside(figures) * figure() > words();
  }

  /** Columns for a chart beside so many figures: those of the other options, within the page. */
  int beside(int figures) {
    int free = PAGE - MARGIN - names() - figures * figure();
    return Math.min(options.size() - figures, free / figure());
  }

  private int names() {
    return options.size() > SEVERAL ? 200 : 250;
  }

  private int figure() {
    return options.size() <= FEW ? 72 : options.size() <= SEVERAL ? 60 : 51;
  }

  private int leader() {
    return options.size() > SEVERAL ? 110 : 130;
  }

  private int words() {
    int others = MARGIN + names() + options.size() * figure() + GAP + leader() + LEAD;
    return Math.max(LEAST_WORDS, PAGE - others);
  }

  /** High enough for the name of an option that takes most lines. */
  int row() {
    double room = POINTS * (names() - 2 * AIR);
    Arial font = Arial.regular(10);
    return AIR
        + LINE
            * options.stream()
                .mapToInt(option -> Wrapping.lines(option.name(), font, room))
                .max()
                .orElse(1);
  }

  void widths(SheetPlan.Builder sheet) {
    int column = Flow.COLUMN;
    sheet.widthPx(column++, names());
    for (int option = 0; option < options.size(); option++) {
      sheet.widthPx(column++, figure());
    }
    sheet.widthsPx(column, GAP, leader(), LEAD, words());
  }
}
