package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.AwaitedWords;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.MissingPairWords;
import dev.decisionmatrix.analysis.Spread;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Block.Align;
import dev.decisionmatrix.blocks.Block.Column;
import dev.decisionmatrix.blocks.Block.Row;
import dev.decisionmatrix.blocks.Block.TableCell;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.Team;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How much each criterion matters to each team, and where they differ. */
final class WeightsSection implements Section {
  private static final String FIGURE = "weights-figure";
  private static final String TABLE = "weights-table";

  private final Analysis analysis;
  private final List<Criterion> criteria;

  WeightsSection(Analysis analysis) {
    this.analysis = analysis;
    this.criteria = analysis.decision().criteria();
  }

  @Override
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    WeightsFigure figure = new WeightsFigure(analysis);
    boolean alone = analysis.teams().size() == 1;
    Block.Heading heading = new Block.Heading(3, alone ? "Weights" : "Weights by team", "weights");
    Block.Paragraph words = new Block.Paragraph(alone ? Text.of(alone()) : introduction());
    Block shown = alone ? figure.bars() : new Block.Shown(FIGURE, figure.dots());
    blocks.add(new Block.Together(List.of(heading, words, shown)));
    awaited().ifPresent(blocks::add);
    incomplete().ifPresent(blocks::add);
    if (!alone) {
      blocks.add(new Block.Shown(TABLE, table(analysis.teams())));
    }
    List<Text> reasons = reasons();
    if (!reasons.isEmpty()) {
      blocks.add(new Block.Heading(3, "Why the teams weigh so", "reasons"));
      blocks.add(new Block.Bullets(reasons));
    }
    return blocks;
  }

  private Optional<Block> awaited() {
    return AwaitedWords.sentence(analysis.decision())
        .map(told -> told + " " + Phrases.capitalised(AwaitedWords.others(decision())) + ".")
        .map(told -> new Prose().told(told, decision()).text())
        .map(Block.Paragraph::new);
  }

  /** What teams that compared in pairs left out. */
  private Optional<Block> incomplete() {
    return MissingPairWords.ofTeams(analysis).map(Text::of).map(Block.Paragraph::new);
  }

  private Decision decision() {
    return analysis.decision();
  }

  private String alone() {
    return "All weights are those of %s; together they make 100%%."
        .formatted(analysis.decision().teams().get(0).name());
  }

  private Text introduction() {
    String mean =
        analysis.decision().policy().group() == GroupRule.ARITHMETIC ? "mean" : "geometric mean";
    Spread widest = byWidth().get(0);
    String differ =
        width(widest) == 0
            ? "All teams weigh alike."
            : "They differ most on %s, from %s to %s."
                .formatted(
                    widest.criterion().name(),
                    Decimals.PERCENT_ONE.text(widest.lowest()),
                    Decimals.PERCENT_ONE.text(widest.highest()));
    return new Prose()
        .plain(
            "Each team's weights together make 100%%; the group's are the %s of the teams%s. %s "
                .formatted(mean, powers(), differ))
        .shown(FIGURE)
        .plain(" shows how far they lie apart, ")
        .shown(TABLE)
        .plain(" has every weight.")
        .text();
  }

  /** How teams count, where they do not count alike. */
  private String powers() {
    List<Team> teams = analysis.decision().teams();
    if (teams.stream().allMatch(team -> team.power() == teams.get(0).power())) {
      return ", each counting once";
    }
    if (teams.size() <= WeightsFigure.TEAMS) {
      return ", which count as their power says: "
          + Phrases.list(
              teams.stream()
                  .map(team -> team.name() + " " + Decimals.AS_TYPED.text(team.power()))
                  .toList());
    }
    Map<Double, Integer> byPower = new TreeMap<>();
    teams.forEach(team -> byPower.merge(team.power(), 1, Integer::sum));
    List<String> told = new ArrayList<>();
    byPower.forEach(
        (power, count) ->
            told.add(
                "%s with %s"
                    .formatted(
                        Phrases.count(count, "team", "teams"), Decimals.AS_TYPED.text(power))));
    return ", which count as their power says (%s)".formatted(Phrases.list(told));
  }

  private List<Spread> byWidth() {
    return analysis.spreads().stream()
        .sorted(Comparator.comparingDouble(WeightsSection::width).reversed())
        .toList();
  }

  private static double width(Spread spread) {
    return spread.highest() - spread.lowest();
  }

  private Block table(List<TeamResult> teams) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Criterion", Align.LEFT, 2.5));
    teams.forEach(team -> columns.add(new Column(team.team().name(), Align.RIGHT, 1)));
    columns.add(new Column("Group", Align.RIGHT, 0));
    List<Row> rows = new ArrayList<>();
    for (Criterion criterion : criteria) {
      List<TableCell> cells = new ArrayList<>();
      cells.add(TableCell.of(criterion.name()));
      teams.forEach(team -> cells.add(share(team.weights().of(criterion))));
      cells.add(share(analysis.groupWeights().of(criterion)));
      rows.add(new Row(cells));
    }
    List<TableCell> total = new ArrayList<>();
    total.add(TableCell.of("Sum"));
    teams.forEach(team -> total.add(share(1)));
    total.add(share(1));
    rows.add(new Row(total));
    return new Block.Table(Text.of("Weights of the teams and of the group."), columns, rows, true);
  }

  private static TableCell share(double weight) {
    return TableCell.of(Decimals.PERCENT_ONE.text(weight));
  }

  /** Each team's heaviest criteria with the reasons that it gives. */
  private List<Text> reasons() {
    List<Text> reasons = new ArrayList<>();
    for (TeamResult team : analysis.teams()) {
      criteria.stream()
          .filter(criterion -> team.team().raw().rationales().containsKey(criterion))
          .max(
              Comparator.comparingDouble((Criterion one) -> team.weights().of(one))
                  .thenComparing(Comparator.comparingInt(criteria::indexOf).reversed()))
          .ifPresent(criterion -> reasons.add(reason(team, criterion)));
    }
    return reasons;
  }

  private Text reason(TeamResult team, Criterion criterion) {
    String given = team.team().raw().rationales().getOrDefault(criterion, "");
    return new Prose()
        .strong(team.team().name())
        .plain(
            " on %s (%s): "
                .formatted(
                    criterion.name(), Decimals.PERCENT_ONE.text(team.weights().of(criterion))))
        .citing(Phrases.sentence(given), Citations.of(analysis.decision()))
        .text();
  }
}
