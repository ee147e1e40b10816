package dev.decisionmatrix.report;

import dev.decisionmatrix.blocks.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The appendices, lettered in their order; those that have nothing to say take no letter. */
final class Appendices implements Section {
  private static final String LETTERS = "ABCD";

  private final Map<String, Section> byTitle = new LinkedHashMap<>();

  /** Adds one behind the others; its title in lower case is its anchor. */
  Appendices with(String title, Section section) {
    byTitle.put(title, section);
    return this;
  }

  @Override
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int letter = 0;
    for (Map.Entry<String, Section> one : byTitle.entrySet()) {
      List<Block> own = one.getValue().blocks();
      if (!own.isEmpty()) {
        String title = "Appendix %s: %s".formatted(LETTERS.charAt(letter++), one.getKey());
        blocks.add(new Block.Heading(2, title, anchor(one.getKey())));
        blocks.addAll(own);
      }
    }
    return blocks;
  }

  private static String anchor(String title) {
    return title.toLowerCase(Locale.ROOT);
  }
}
