package dev.decisionmatrix.report;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.model.AwaitedTeam;
import dev.decisionmatrix.model.Decision;
import java.util.ArrayList;
import java.util.List;

/**
 * Who decides, who was asked, who is told, and which teams are awaited; nothing where nobody is
 * named.
 */
final class PeopleSection implements Section {
  private final Decision decision;

  PeopleSection(Decision decision) {
    this.decision = decision;
  }

  @Override
  public List<Block> blocks() {
    List<Text> items = new ArrayList<>();
    String deciding = decision.subject().choice().isPresent() ? "Decided by" : "To decide";
    people(deciding, decision.subject().people().decisionMakers(), items);
    people("Consulted", decision.subject().people().consulted(), items);
    people("Informed", decision.subject().people().informed(), items);
    people("Not weighed yet", decision.awaited().stream().map(AwaitedTeam::name).toList(), items);
    return items.isEmpty()
        ? List.of()
        : List.of(new Block.Heading(3, "People", "people"), new Block.Bullets(items));
  }

  private static void people(String role, List<String> names, List<Text> items) {
    if (!names.isEmpty()) {
      items.add(new Prose().strong(role + ":").plain(" " + String.join(", ", names) + ".").text());
    }
  }
}
