package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.analysis.AwaitedWords;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.Run;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Cut;
import dev.decisionmatrix.model.Decision;
import java.util.List;
import java.util.Optional;

/** What is decided, who has not weighed yet, and as much of the question as has room beside. */
final class Topic {
  private static final String APART = "   ";
  private static final Arial FONT = Arial.regular(10);

  /** For the name of an awaited team, as much as all of them leave room for, in pixels. */
  private static final List<Integer> NAMES = List.of(200, 140, 100, 70);

  /** For all that is said of them. */
  private static final double MOST = 380;

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
    if (decision.awaited().isEmpty()) {
      return "";
    }
    String told =
        NAMES.stream()
            .flatMap(room -> named(room).stream())
            .filter(words -> FONT.pixels(words) <= MOST)
            .findFirst()
            .orElseGet(() -> AwaitedWords.counted(decision));
    return APART + told;
  }

  private Optional<String> named(int room) {
    return AwaitedWords.of(decision, name -> Cut.to(name, FONT, room));
  }
}
