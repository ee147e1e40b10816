package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.model.Appendix;
import dev.decisionmatrix.model.Decision;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole report: page 1 answers everything, the sections behind it say why. Every number in its
 * prose comes from the analysis.
 */
public final class DecisionReport {
  private DecisionReport() {}

  public static Block.Report of(Analysis analysis, Provenance provenance) {
    Decision decision = analysis.decision();
    Citations citations = Citations.of(decision);
    ProvenanceSection origin = new ProvenanceSection(decision, provenance);
    List<Block> body = blocks(body(analysis, citations));
    SourcesSection sources = new SourcesSection(decision, citations);
    Appendices appended =
        new Appendices(decision)
            .with(Appendix.EVIDENCE, new EvidenceSection(analysis, citations))
            .with(Appendix.SOURCES, sources)
            .with(Appendix.METHOD, new MethodSection(analysis))
            .with(Appendix.PROVENANCE, origin);
    List<Block> appendices = appended.blocks();
    List<Block> blocks = new ArrayList<>(blocks(pageOne(analysis, citations, origin)));
    blocks.add(new Block.Heading(2, "Contents", "contents"));
    blocks.add(contents(body, appendices));
    appended.leftOut().ifPresent(blocks::add);
    blocks.addAll(body);
    if (decision.appendices().contains(Appendix.EVIDENCE)) {
      blocks.add(new Block.PageBreak());
    }
    blocks.addAll(appendices);
    if (!decision.appendices().contains(Appendix.SOURCES)) {
      blocks.add(sources.elsewhere());
    }
    return new Block.Report(
        decision.subject().title(),
        decision.id(),
        decision.subject().date().map(Figures::date),
        "en",
        blocks);
  }

  private static List<Section> pageOne(
      Analysis analysis, Citations citations, ProvenanceSection origin) {
    return List.of(
        new AnswerSection(analysis),
        new RankingSection(analysis, citations),
        new DecidedSection(analysis, citations),
        new ChangeSection(analysis),
        () -> List.of(origin.companions()),
        () -> List.of(new Block.FirstPageEnd()));
  }

  private static List<Section> body(Analysis analysis, Citations citations) {
    Decision decision = analysis.decision();
    return List.of(
        new Part(
            "Context",
            "context",
            new ContextSection(decision),
            new OptionsSection(decision),
            new CriteriaSection(decision),
            new PeopleSection(decision),
            new NextSection(analysis)),
        new MatrixSection(analysis),
        new ValuesSection(analysis),
        new ContributionsSection(analysis),
        new CostsSection(analysis),
        new Part(
            "Teams",
            "teams",
            new WeightsSection(analysis),
            new AgreementSection(analysis),
            new RatersSection(analysis)),
        new Part(
            "What would change the result",
            "changes",
            new SensitivitySection(analysis),
            new RobustnessSection(analysis),
            new LeaveOneOutSection(analysis, citations),
            new SecondOpinionsSection(analysis)));
  }

  private static List<Block> blocks(List<Section> sections) {
    List<Block> blocks = new ArrayList<>();
    sections.forEach(section -> blocks.addAll(section.blocks()));
    return blocks;
  }

  /** Of appendices the titles alone. */
  private static Block contents(List<Block> body, List<Block> appendices) {
    List<Block.Heading> listed = new ArrayList<>(headings(body));
    headings(appendices).stream().filter(heading -> heading.level() == 2).forEach(listed::add);
    return new Block.Contents(listed);
  }

  private static List<Block.Heading> headings(List<Block> blocks) {
    List<Block.Heading> headings = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        headings.add(heading);
      } else if (block instanceof Block.Together together) {
        headings.addAll(headings(together.blocks()));
      }
    }
    return headings;
  }
}
