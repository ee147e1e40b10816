package dev.decisionmatrix.report;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Appendix;
import dev.decisionmatrix.model.Decision;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The appendices that people asked for, lettered in their order; those that have nothing to say
 * take no letter.
 */
final class Appendices implements Section {
  private static final String LETTERS = "ABCD";

  private final Decision decision;
  private final Map<Appendix, Section> sections = new EnumMap<>(Appendix.class);

  Appendices(Decision decision) {
    this.decision = decision;
  }

  Appendices with(Appendix appendix, Section section) {
    sections.put(appendix, section);
    return this;
  }

  @Override
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int letter = 0;
    for (Map.Entry<Appendix, Section> one : sections.entrySet()) {
      List<Block> own =
          decision.appendices().contains(one.getKey()) ? one.getValue().blocks() : List.of();
      if (!own.isEmpty()) {
        String name = one.getKey().word();
        String title =
            "Appendix %s: %s".formatted(LETTERS.charAt(letter++), Phrases.capitalised(name));
        blocks.add(new Block.Heading(2, title, name));
        blocks.addAll(own);
      }
    }
    return blocks;
  }

  /** Where evidence and sources are that the report leaves out. */
  Optional<Block> leftOut() {
    List<String> sheets = new ArrayList<>();
    for (Appendix appendix : List.of(Appendix.EVIDENCE, Appendix.SOURCES)) {
      if (!decision.appendices().contains(appendix)) {
        sheets.add(Phrases.capitalised(appendix.word()));
      }
    }
    if (sheets.isEmpty()) {
      return Optional.empty();
    }
    Prose prose =
        new Prose()
            .plain(
                "Left out of this report, and found in the workbook %s.xlsx: the %s %s."
                    .formatted(
                        decision.id(),
                        sheets.size() > 1 ? "sheets" : "sheet",
                        Phrases.list(sheets)));
    if (!decision.appendices().contains(Appendix.SOURCES)) {
      prose.plain(
          " Numbers in brackets are those of the sources, and lead to the source itself where it"
              + " has an address.");
    }
    return Optional.of(new Block.Paragraph(prose.text()));
  }
}
