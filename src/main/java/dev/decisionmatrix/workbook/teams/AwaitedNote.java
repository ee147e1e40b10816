package dev.decisionmatrix.workbook.teams;

import dev.decisionmatrix.analysis.AwaitedWords;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Cut;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.sheet.Flow;

/** Names the teams that have not weighed yet, where there are any. */
final class AwaitedNote {
  private static final Arial FONT = Arial.regular(10);

  /** For a name, in pixels. */
  private static final double NAME = 180;

  private AwaitedNote() {}

  static Flow below(Flow flow, Decision decision) {
    AwaitedWords.of(decision, name -> Cut.to(name, FONT, NAME))
        .ifPresent(words -> flow.note(words + "; " + AwaitedWords.others(decision) + "."));
    return flow;
  }
}
