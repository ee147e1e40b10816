package dev.decisionmatrix.report;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.markdown.MarkdownText;
import dev.decisionmatrix.model.Choice;
import dev.decisionmatrix.model.Decision;
import java.util.ArrayList;
import java.util.List;

/** The context as people wrote it, and who they are. */
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
    prose("Confirmation:", MarkdownText.of(decision.subject().confirmation()), blocks);
    people("Decided by", decision.subject().people().decisionMakers(), blocks);
    people("Consulted", decision.subject().people().consulted(), blocks);
    people("Informed", decision.subject().people().informed(), blocks);
    decision
        .subject()
        .reviewBy()
        .ifPresent(day -> people("To be reviewed by", List.of(Figures.date(day)), blocks));
    if (!blocks.isEmpty()) {
      blocks.add(0, new Block.Heading(2, "Context", "context"));
    }
    return blocks;
  }

  /** All of a reason of which page 1 has the beginning. */
  private static void because(Choice choice, List<Block> blocks) {
    MarkdownText because = MarkdownText.of(choice.because());
    if (!because.opening().isEmpty() && !because.rest().isEmpty()) {
      prose("Why " + choice.option().name() + " was chosen:", because, blocks);
    }
  }

  private static void prose(String head, MarkdownText text, List<Block> blocks) {
    if (!text.isEmpty()) {
      blocks.add(new Block.Paragraph(new Prose().strong(head).text()));
      blocks.addAll(text.blocks());
    }
  }

  private static void people(String role, List<String> names, List<Block> blocks) {
    if (!names.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              new Prose().strong(role + ":").plain(" " + String.join(", ", names) + ".").text()));
    }
  }
}
