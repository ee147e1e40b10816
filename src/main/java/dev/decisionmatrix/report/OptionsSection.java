package dev.decisionmatrix.report;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;

/** What can be chosen, each option with its description; nothing where none is described. */
final class OptionsSection implements Section {
  private final Decision decision;

  OptionsSection(Decision decision) {
    this.decision = decision;
  }

  @Override
  public List<Block> blocks() {
    if (decision.options().stream().allMatch(option -> option.description().isBlank())) {
      return List.of();
    }
    List<Text> items = new ArrayList<>();
    for (Option option : decision.options()) {
      String description = option.description();
      items.add(
          new Prose()
              .strong(option.name() + (description.isBlank() ? "" : ": "))
              .plain(description.isBlank() ? "" : Phrases.sentence(description))
              .text());
    }
    return List.of(new Block.Heading(3, "Options", "options"), new Block.Bullets(items));
  }
}
