package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.markdown.MarkdownText;
import dev.decisionmatrix.model.Choice;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Status;
import java.util.ArrayList;
import java.util.List;

/** What happens next: who has to choose or has chosen, and which evidence is still to be found. */
final class NextSection implements Section {
  private final Analysis analysis;
  private final Decision decision;

  NextSection(Analysis analysis) {
    this.analysis = analysis;
    this.decision = analysis.decision();
  }

  @Override
  public List<Block> blocks() {
    Prose prose = new Prose().told(standing(), decision);
    boolean open = decision.subject().status().isPending() && decision.subject().choice().isEmpty();
    if (open && analysis.ranking().contenders().size() > 1) {
      gaps(prose);
    }
    decision
        .subject()
        .reviewBy()
        .ifPresent(day -> prose.plain(" It is to be reviewed by %s.".formatted(Figures.date(day))));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, "What happens next", "next"));
    blocks.add(new Block.Paragraph(prose.text()));
    confirmation(blocks);
    return blocks;
  }

  private void confirmation(List<Block> blocks) {
    MarkdownText confirmation = MarkdownText.of(decision.subject().confirmation());
    if (!confirmation.isEmpty()) {
      blocks.add(new Block.Paragraph(new Prose().strong("Confirmation:").text()));
      blocks.addAll(confirmation.blocks());
    }
  }

  private String standing() {
    Status status = decision.subject().status();
    if (!status.isPending()) {
      return "The decision is %s: this report is kept as a record of it."
          .formatted(decision.subject().standing());
    }
    return decision.subject().choice().map(this::chosen).orElseGet(this::undecided);
  }

  private String chosen(Choice choice) {
    String option = SetApart.quoted(choice.option().name());
    return decision.subject().status() == Status.ACCEPTED
        ? "%s is chosen, and the decision is accepted.".formatted(option)
        : "%s is chosen; the decision is proposed and waits to be accepted.".formatted(option);
  }

  private String undecided() {
    List<String> makers = decision.subject().people().decisionMakers();
    return makers.isEmpty()
        ? "Not decided yet: nobody has chosen, and it is not said who is to."
        : "Not decided yet: %s will choose.".formatted(Phrases.list(makers));
  }

  private void gaps(Prose prose) {
    int missing =
        analysis.ranking().contenders().stream()
            .map(standing -> analysis.option(standing.option()))
            .map(OptionResult::missing)
            .mapToInt(List::size)
            .sum();
    if (missing > 0) {
      prose
          .plain(
              " Of the options in contention %s without evidence; see "
                  .formatted(Phrases.count(missing, "rating is", "ratings are")))
          .link("what would change it", ChangeSection.ANCHOR)
          .plain(".");
    }
  }
}
