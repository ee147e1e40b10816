package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.OtherViewsInWords;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.model.Source;
import java.util.Optional;

/** The line under the ranking that tells who else is first, and by what. */
final class OtherViewsLine {
  private final Analysis analysis;
  private final Citations citations;

  OtherViewsLine(Analysis analysis, Citations citations) {
    this.analysis = analysis;
    this.citations = citations;
  }

  /** Empty where nobody else is. */
  Optional<Block> block() {
    if (analysis.otherViews().views().isEmpty()) {
      return Optional.empty();
    }
    Prose prose = new Prose().strong("Other views.").plain(" ");
    OtherViewsInWords.tell(analysis, new InProse(prose, citations));
    return Optional.of(new Block.Paragraph(prose.text()));
  }

  /** Names in italics, sources as citations. */
  private record InProse(Prose prose, Citations citations) implements OtherViewsInWords.Teller {
    @Override
    public void plain(String text) {
      prose.plain(text);
    }

    @Override
    public void name(String name) {
      prose.emphasis(name);
    }

    @Override
    public void source(Source source) {
      prose.source(Optional.of(source), citations);
    }
  }
}
