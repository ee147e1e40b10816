package dev.decisionmatrix.report;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
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
    decision.subject().context().forEach(prose -> blocks.add(new Block.Paragraph(Text.of(prose))));
    people("Decided by", decision.subject().people().decisionMakers(), blocks);
    people("Consulted", decision.subject().people().consulted(), blocks);
    people("Informed", decision.subject().people().informed(), blocks);
    if (!blocks.isEmpty()) {
      blocks.add(0, new Block.Heading(2, "Context", "context"));
    }
    return blocks;
  }

  private static void people(String role, List<String> names, List<Block> blocks) {
    if (!names.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              new Prose().strong(role + ":").plain(" " + String.join(", ", names) + ".").text()));
    }
  }
}
