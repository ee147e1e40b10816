package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.model.Decision;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole report: page 1 answers everything, the sections behind it say why. Every number in its
 * prose comes from the analysis.
 */
public final class DecisionReport {
  private static final int LONG_RANKING = 8;

  private DecisionReport() {}

  public static Block.Report of(Analysis analysis, Provenance provenance) {
    Decision decision = analysis.decision();
    Citations citations = Citations.of(decision);
    ProvenanceSection origin = new ProvenanceSection(decision, provenance);
    List<Section> sections =
        List.of(
            new AnswerSection(analysis),
            new RankingSection(analysis, citations),
            new DecidedSection(analysis, citations),
            new ChangeSection(analysis),
            () -> List.of(origin.companions()),
            () -> pageOneEnds(decision),
            new MatrixSection(analysis),
            new ContributionsSection(analysis),
            new WeightsSection(analysis),
            new AgreementSection(analysis),
            new SensitivitySection(analysis),
            new RobustnessSection(analysis, citations),
            new SecondOpinionsSection(analysis),
            new ContextSection(decision),
            new EvidenceSection(analysis, citations),
            new SourcesSection(decision, citations),
            new MethodSection(analysis),
            origin);
    List<Block> blocks = new ArrayList<>();
    sections.forEach(section -> blocks.addAll(section.blocks()));
    return new Block.Report(
        decision.subject().title(),
        decision.id(),
        decision.subject().date().map(Figures::date),
        "en",
        blocks);
  }

  /** A long ranking needs more than a page; what follows it may then follow at once. */
  private static List<Block> pageOneEnds(Decision decision) {
    return decision.options().size() > LONG_RANKING ? List.of() : List.of(new Block.PageBreak());
  }
}
