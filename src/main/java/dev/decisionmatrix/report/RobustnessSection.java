package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Robustness;
import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.analysis.Without;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Block.Align;
import dev.decisionmatrix.blocks.Block.Column;
import dev.decisionmatrix.blocks.Block.Row;
import dev.decisionmatrix.blocks.Block.TableCell;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Whether the result survives other weights, and one source, team or criterion less. */
final class RobustnessSection implements Section {
  private static final String WITHIN =
      "± points: twice the standard error of the least exact of these shares, at least one sample.";

  private final Analysis analysis;
  private final Citations citations;

  RobustnessSection(Analysis analysis, Citations citations) {
    this.analysis = analysis;
    this.citations = citations;
  }

  @Override
  public List<Block> blocks() {
    if (analysis.ranking().contenders().size() < 2) {
      return List.of();
    }
    Robustness robustness = analysis.robustness();
    String off = Decimals.AS_TYPED.text(robustness.offBy()) + "%";
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Robustness", "robustness"));
    blocks.add(new Block.Paragraph(Text.of(introduction(robustness, off))));
    blocks.add(new RankShares(analysis).chart());
    blocks.add(
        shares(
            robustness.around(),
            robustness.aroundScores(),
            "Share of samples in which an option takes each rank, every weight off by up to %s. %s"
                .formatted(off, WITHIN)));
    blocks.add(
        shares(
            robustness.any(),
            robustness.anyScores(),
            "Share of samples in which an option takes each rank, with any weights at all. "
                + WITHIN));
    blocks.add(leftOut());
    return blocks;
  }

  private String introduction(Robustness robustness, String off) {
    String drawn =
        "Two times %s sets of weights were tried, points of Sobol's sequence scrambled at random by a fixed seed (%s): once with each weight off by up to %s, once with any weights at all."
            .formatted(
                Figures.thousands(robustness.samples()), Long.toString(robustness.seed()), off);
    return analysis
        .ranking()
        .leader()
        .map(
            leader ->
                "%s %s leads in %s of the first and in %s of the second."
                    .formatted(
                        drawn,
                        leader.name(),
                        first(robustness.aroundScores(), leader),
                        first(robustness.anyScores(), leader)))
        .orElse(drawn);
  }

  private static String first(SampledScores scores, Option option) {
    double share = scores.shares(option).map(ranks -> ranks.get(0)).orElse(0.0);
    return share == 1
        ? "all"
        : share == 0 ? "none" : Figures.share(share) + " (" + within(scores, option) + " points)";
  }

  private static String within(SampledScores scores, Option option) {
    OptionalDouble within = scores.within(option);
    return within.isEmpty() ? Figures.NONE : "±" + Decimals.ONE.text(100 * within.getAsDouble());
  }

  private Block shares(Map<Option, List<Double>> byOption, SampledScores scores, String caption) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Option", Align.LEFT, 3));
    List<Row> rows = new ArrayList<>();
    for (Standing standing : analysis.ranking().contenders()) {
      List<TableCell> cells = new ArrayList<>();
      cells.add(TableCell.of(standing.option().name()));
      for (double share : byOption.getOrDefault(standing.option(), List.of())) {
        cells.add(new TableCell(Text.of(Decimals.PERCENT_ONE.text(share)), share));
      }
      cells.add(TableCell.of(within(scores, standing.option())));
      rows.add(new Row(cells));
    }
    for (int rank = 1; rank <= rows.size(); rank++) {
      columns.add(new Column("Rank " + rank, Align.RIGHT, 1));
    }
    columns.add(new Column("± points", Align.RIGHT, 1));
    return new Block.Table(Text.of(caption), columns, rows, false);
  }

  private Block leftOut() {
    List<Row> rows = new ArrayList<>();
    List<Without<Source>> sources =
        analysis.leaveOneOut().sources().stream()
            .filter(source -> cited(source.thing()))
            .sorted(Comparator.comparingInt(source -> citations.number(source.thing())))
            .toList();
    for (Without<Source> source : sources) {
      rows.add(
          row(
              new Prose().plain("Source ").source(Optional.of(source.thing()), citations).text(),
              source.ranking()));
    }
    analysis
        .leaveOneOut()
        .ownAssumptions()
        .ifPresent(ranking -> rows.add(row(Text.of("Our own assumptions"), Optional.of(ranking))));
    if (analysis.teams().size() > 1) {
      analysis
          .leaveOneOut()
          .teams()
          .forEach(team -> rows.add(row(Text.of(team.thing().name()), team.ranking())));
    }
    analysis
        .leaveOneOut()
        .criteria()
        .forEach(
            criterion -> rows.add(row(Text.of(criterion.thing().name()), criterion.ranking())));
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Without", Align.LEFT, 3));
    columns.add(new Column("First", Align.LEFT, 1.5));
    analysis
        .decision()
        .options()
        .forEach(option -> columns.add(new Column(option.name(), Align.RIGHT, 1)));
    return new Block.Table(
        Text.of(
            "Who is first, and the scores, without one source, team or criterion. Where that"
                + " changes the first, it is in bold."),
        columns,
        rows,
        false);
  }

  /** Nothing can change without a source that no claim cites. */
  private boolean cited(Source source) {
    return analysis.decision().claims().stream()
        .anyMatch(claim -> claim.source().filter(source::equals).isPresent());
  }

  private Row row(Text without, Optional<Ranking> ranking) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of(without));
    List<Option> first = ranking.map(Ranking::first).orElse(List.of());
    String names = first.isEmpty() ? Figures.NONE : Phrases.list(Figures.names(first));
    boolean changed = !first.equals(analysis.ranking().first());
    cells.add(TableCell.of(Text.of(changed ? Span.strong(names) : Span.plain(names))));
    for (Option option : analysis.decision().options()) {
      cells.add(
          TableCell.of(
              ranking.map(left -> Figures.table(left.of(option).score())).orElse(Figures.NONE)));
    }
    return new Row(cells);
  }
}
