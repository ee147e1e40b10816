package dev.decisionmatrix.report;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Appendix;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import java.util.ArrayList;
import java.util.List;

/** What the criteria mean, where no evidence follows that says it beside the claims. */
final class CriteriaSection implements Section {
  private final Decision decision;

  CriteriaSection(Decision decision) {
    this.decision = decision;
  }

  @Override
  public List<Block> blocks() {
    List<Text> items = new ArrayList<>();
    for (Criterion criterion : decision.rated()) {
      if (!criterion.description().isBlank()) {
        items.add(
            new Prose()
                .strong(criterion.name() + ":")
                .plain(" " + Phrases.sentence(criterion.description()))
                .text());
      }
    }
    return items.isEmpty() || decision.appendices().contains(Appendix.EVIDENCE)
        ? List.of()
        : List.of(new Block.Heading(3, "Criteria", "criteria"), new Block.Bullets(items));
  }
}
