package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.OtherViewsInWords;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.List;
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
    List<String> terms = new ArrayList<>();
    OtherViewsInWords.tell(analysis, new InProse(prose, citations, terms));
    terms.stream().distinct().forEach(term -> prose.muted(" " + term));
    return Optional.of(new Block.Paragraph(prose.text()));
  }

  /** Names in italics, sources as citations; what terms are is gathered. */
  private record InProse(Prose prose, Citations citations, List<String> terms)
      implements OtherViewsInWords.Teller {
    @Override
    public void term(String name, String means) {
      prose.plain(name);
      terms.add(name + ": " + means + ".");
    }

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
