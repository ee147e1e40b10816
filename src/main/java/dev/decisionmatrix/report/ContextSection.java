package dev.decisionmatrix.report;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.markdown.MarkdownText;
import dev.decisionmatrix.model.Choice;
import dev.decisionmatrix.model.Decision;
import java.util.ArrayList;
import java.util.List;

/** The context as people wrote it. */
final class ContextSection implements Section {
  private final Decision decision;

  ContextSection(Decision decision) {
    this.decision = decision;
  }

  @Override
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(MarkdownText.of(decision.subject().context()).blocks());
    decision.subject().choice().ifPresent(choice -> because(choice, blocks));
    return blocks;
  }

  /** All of a reason of which page 1 has the beginning. */
  private static void because(Choice choice, List<Block> blocks) {
    MarkdownText because = MarkdownText.of(choice.because());
    if (!because.opening().isEmpty() && !because.rest().isEmpty()) {
      String head = "Why " + choice.option().name() + " was chosen:";
      blocks.add(new Block.Paragraph(new Prose().strong(head).text()));
      blocks.addAll(because.blocks());
    }
  }
}
