package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Agreement;
import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Majority;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Block.Align;
import dev.decisionmatrix.blocks.Block.Column;
import dev.decisionmatrix.blocks.Block.Row;
import dev.decisionmatrix.blocks.Block.TableCell;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each team's own weights would say; nothing where there is one team. */
final class AgreementSection implements Section {
  static final String ANCHOR = "agreement";

  private static final String SCORES = "scores-by-team";

  private final Analysis analysis;

  AgreementSection(Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public List<Block> blocks() {
    if (analysis.teams().size() < 2) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, "Agreement", ANCHOR));
    Prose words = new Prose().told(introduction() + " ", analysis.decision()).shown(SCORES);
    blocks.add(new Block.Paragraph(words.plain(" has the scores.").text()));
    blocks.add(new Block.Shown(SCORES, scores(analysis.decision().options())));
    if (analysis.ranking().contenders().size() > 1) {
      blocks.add(
          new Block.Paragraph(
              new Prose().told(concordance() + " " + majority(), analysis.decision()).text()));
      blocks.add(borda());
    }
    return blocks;
  }

  private String concordance() {
    Agreement agreement = analysis.agreement();
    List<String> figures = new ArrayList<>();
    agreement
        .kendallRanks()
        .ifPresent(w -> figures.add(Decimals.TWO.text(w) + " for the order of the options"));
    agreement
        .kendallWeights()
        .ifPresent(w -> figures.add(Decimals.TWO.text(w) + " for the order of the criteria"));
    return figures.isEmpty()
        ? ""
        : "Kendall's W, from 0 (no agreement) to 1 (the same order), is %s."
            .formatted(Phrases.list(figures));
  }

  private String majority() {
    Majority majority = analysis.agreement().majority();
    if (majority.winner().isPresent()) {
      return "Compared in pairs, %s beats every other option with a majority of the teams."
          .formatted(SetApart.quoted(majority.winner().get().name()));
    }
    if (majority.cycle().isEmpty()) {
      return "Compared in pairs, no option has a majority against every other one: some pairs are"
          + " tied.";
    }
    return "Compared in pairs, the majorities go in a circle: %s."
        .formatted(Majority.inWords(majority.cycle()));
  }

  private Block borda() {
    List<Row> rows = new ArrayList<>();
    for (Standing standing : analysis.ranking().contenders()) {
      Option option = standing.option();
      rows.add(
          new Row(
              List.of(
                  TableCell.of(option.name()),
                  TableCell.of(
                      Decimals.ONE.text(analysis.agreement().borda().getOrDefault(option, 0.0))),
                  TableCell.of(Integer.toString(analysis.agreement().firstBy(option))))));
    }
    return new Block.Table(
        Text.of(
            "Borda points: from each team one for every option ranked behind, half of one for a"
                + " tie. Each team counts once, whatever its power."),
        List.of(
            new Column("Option", Align.LEFT, 1),
            new Column("Borda points", Align.RIGHT, 0),
            new Column("Teams that put it first", Align.RIGHT, 0)),
        rows,
        false);
  }

  private String introduction() {
    Map<List<Option>, List<String>> byFirst = new LinkedHashMap<>();
    for (TeamResult team : analysis.teams()) {
      byFirst
          .computeIfAbsent(team.ranking().first(), first -> new ArrayList<>())
          .add(SetApart.quoted(team.team().name()));
    }
    if (analysis.ranking().contenders().isEmpty()) {
      return "No option is left for any team to put first.";
    }
    if (byFirst.size() == 1) {
      return "On their own weights%s, all teams%s put %s first."
          .formatted(ratings(), weighing(), named(byFirst.keySet().iterator().next()));
    }
    List<String> sides = new ArrayList<>();
    byFirst.forEach(
        (first, teams) ->
            sides.add(
                "%s put%s %s first"
                    .formatted(Phrases.list(teams), teams.size() == 1 ? "s" : "", named(first))));
    return "On their own weights%s the teams differ: ".formatted(ratings())
        + String.join("; ", sides)
        + ".";
  }

  /** Others only rate, and are told of among the raters. */
  private String weighing() {
    Decision decision = analysis.decision();
    return decision.voices().size() > decision.teams().size() ? " that weigh" : "";
  }

  /** Of those who gave some. */
  private String ratings() {
    return analysis.raters().isEmpty() ? "" : " and ratings";
  }

  private static String named(List<Option> first) {
    return first.isEmpty() ? "no option" : Figures.quoted(first);
  }

  private Block scores(List<Option> options) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Team", Align.LEFT, 2.5));
    options.forEach(option -> columns.add(new Column(option.name(), Align.RIGHT, 1)));
    List<Row> rows = new ArrayList<>();
    for (TeamResult team : analysis.teams()) {
      rows.add(row(team.team().name(), team.ranking(), options));
    }
    rows.add(row("All teams together", analysis.ranking(), options));
    return new Block.Table(
        Text.of(
            "Score of each option under each team's own weights%s, its rank in brackets."
                    .formatted(ratings())
                + " A team's first is in bold."),
        columns,
        rows,
        true);
  }

  private static Row row(String name, Ranking ranking, List<Option> options) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of(name));
    for (Option option : options) {
      Standing standing = ranking.of(option);
      String score = Figures.table(standing.score());
      cells.add(
          TableCell.of(
              Text.of(
                  ranking.first().contains(option) ? Span.strong(score) : Span.plain(score),
                  Span.muted(
                      standing.rank().isPresent()
                          ? " (" + standing.rank().getAsInt() + ")"
                          : " (out)"))));
    }
    return new Row(cells);
  }
}
