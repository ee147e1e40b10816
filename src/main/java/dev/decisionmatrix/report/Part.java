package dev.decisionmatrix.report;

import dev.decisionmatrix.blocks.Block;
import java.util.ArrayList;
import java.util.List;

/** Sections under a heading of their own; nothing where none of them has anything to say. */
final class Part implements Section {
  private final Block.Heading heading;
  private final List<Section> sections;

  Part(String title, String anchor, Section... sections) {
    this.heading = new Block.Heading(2, title, anchor);
    this.sections = List.of(sections);
  }

  @Override
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    sections.forEach(section -> blocks.addAll(section.blocks()));
    if (!blocks.isEmpty()) {
      blocks.add(0, heading);
    }
    return blocks;
  }
}
