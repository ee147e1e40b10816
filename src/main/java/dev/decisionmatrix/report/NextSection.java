package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.FindingsNext;
import dev.decisionmatrix.analysis.FindingsNext.Finding;
import dev.decisionmatrix.analysis.FindingsNext.Lead;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.markdown.MarkdownText;
import dev.decisionmatrix.model.Choice;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens next: who has to choose or has chosen, and which evidence is still to be found, what
 * could move the lead most first.
 */
final class NextSection implements Section {
  private static final int MOST_FINDINGS = 4;

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
    if (open) {
      findings(blocks);
    }
    confirmation(blocks);
    return blocks;
  }

  /** The cells of the matrix that could move the lead most, and what becomes of it. */
  private void findings(List<Block> blocks) {
    List<Text> items =
        FindingsNext.of(analysis).all().stream().limit(MOST_FINDINGS).map(this::finding).toList();
    if (!items.isEmpty()) {
      String told = "What is not known and would move the lead most, everything else as it is:";
      blocks.add(new Block.Paragraph(Text.of(told)));
      blocks.add(new Block.Bullets(items));
    }
  }

  private Text finding(Finding finding) {
    String first = SetApart.quoted(analysis.ranking().contenders().get(0).option().name());
    String ends =
        finding.cell().missing()
            ? "No evidence: with the worst rating %s %s, with the best it %s."
            : "Sources differ: by the least favourable %s %s, by the most favourable it %s.";
    return new Prose()
        .strong("%s on %s.".formatted(finding.option().name(), finding.criterion().name()))
        .told(" " + ends.formatted(first, lead(finding.worst()), lead(finding.best())), decision)
        .text();
  }

  private static String lead(Lead lead) {
    return lead.points().stream()
        .mapToObj(NextSection::lead)
        .findFirst()
        .orElse(lead.out() ? "is knocked out" : "has no rival left");
  }

  private static String lead(double points) {
    String size = Figures.table(Math.abs(points));
    if (size.equals(Figures.table(0))) {
      return "is level with another";
    }
    return (points < 0 ? "is behind by %s points" : "leads by %s points").formatted(size);
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
        ? "Not decided yet: nobody has chosen, and no decision-makers are named."
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
