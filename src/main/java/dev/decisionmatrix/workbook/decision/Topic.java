package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.analysis.AwaitedWords;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.Run;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Cut;
import dev.decisionmatrix.model.Decision;

/** What is decided, who has not weighed yet, and as much of the question as has room beside. */
final class Topic {
  private static final String APART = "   ";
  private static final Arial FONT = Arial.regular(10);

  /** For the name of an awaited team, and for all that is said of them, in pixels. */
  private static final double NAME = 140;

  private static final double MOST = 330;

  private final Decision decision;
  private final PageWidths widths;

  Topic(Decision decision, PageWidths widths) {
    this.decision = decision;
    this.widths = widths;
  }

  Label label() {
    String awaited = awaited();
    String title = widths.title(decision.subject().title(), awaited);
    String question = APART + decision.subject().question();
    Run first = new Run(title, Look.TOPIC);
    Run last = new Run(widths.beside(title + awaited + APART, question), Look.MUTED);
    return awaited.isEmpty()
        ? Label.of(Page.at(Page.TOPIC, Page.RANK), Look.TOPIC, first, last)
        : Label.of(
            Page.at(Page.TOPIC, Page.RANK), Look.TOPIC, first, new Run(awaited, Look.TEXT), last);
  }

  /** By name, or counted where that takes too much room. */
  private String awaited() {
    return AwaitedWords.of(decision, name -> Cut.to(name, FONT, NAME))
        .map(words -> FONT.pixels(words) > MOST ? AwaitedWords.counted(decision) : words)
        .map(words -> APART + words)
        .orElse("");
  }
}
