package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.lookUp;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.TeamsPlaces.Column;

/** What each team's own weights would say. */
final class TeamsSheet {
  /** Columns beyond which they are narrower, so that a wide table still fits on a screen. */
  private static final int MANY = 8;

  private final Analysis analysis;
  private final Layout layout;
  private final TeamsPlaces places;

  TeamsSheet(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.teams();
  }

  /** How many teams' own weights put it first, alone or together with others. */
  static int firstBy(Analysis analysis, Option option) {
    return Math.toIntExact(
        analysis.teams().stream().filter(team -> team.ranking().first().contains(option)).count());
  }

  SheetPlan plan() {
    SheetPlan.Builder sheet =
        SheetHead.of(
            Tab.TEAMS,
            SheetPlan.Kind.RESULT,
            "Teams",
            "What each team's own weights would say; the mean of the group can hide that they"
                + " disagree.");
    Widths.of(sheet, Column.OPTION.index(), 36, 11, 11);
    int columns = places.lastResult().column() - TeamsPlaces.FIRST_TEAM + 1;
    Widths.same(sheet, TeamsPlaces.FIRST_TEAM, columns, columns > MANY ? 11 : 13);
    addHeads(sheet);
    for (Option option : analysis.decision().options()) {
      addRow(sheet, option);
    }
    for (Team team : places.teams()) {
      addOutcome(sheet, team);
    }
    new TeamsAgreement(analysis, layout).addTo(sheet);
    new AgreementRanks(analysis, layout).addTo(sheet);
    if (layout.agreement().duelling()) {
      new AgreementDuels(analysis, layout).addTo(sheet);
    }
    new TeamsChart(analysis, layout).addTo(sheet);
    Workings.below(
        sheet,
        places.lastResult(),
        "The steps from the teams' ranks and weights to the figures on how far they agree.");
    CellRef first = places.ranks().topLeft();
    return sheet
        .define(Name.TEAM_SCORE.text(), places.scores().all())
        .define(Name.TEAM_RANK.text(), places.ranks().all())
        .highlight(
            places.ranks().all(),
            new Highlight.Rule.When(first.equalTo(Constant.ONE), Highlight.Tone.LEADS))
        .freeze(Tab.TEAMS.at(TeamsPlaces.SCORE_HEAD + 1, Column.FIRST_BY.index()))
        .build();
  }

  private void addHeads(SheetPlan.Builder sheet) {
    addHeads(sheet, TeamsPlaces.SCORE_HEAD, "Scores, points of 100", "First for so many teams");
    addHeads(sheet, places.rankHead(), "Ranks", "Demands not reached");
    sheet
        .add(new Label(places.against().from().below(-1), "Against Matrix", Look.HEAD_FIGURE))
        .add(
            new Label(Tab.TEAMS.at(places.leaderRow(), Column.OPTION.index()), "First", Look.LABEL))
        .add(
            new Label(
                Tab.TEAMS.at(places.marginRow(), Column.OPTION.index()),
                "Lead, points of 100",
                Look.LABEL));
  }

  private void addHeads(SheetPlan.Builder sheet, int head, String title, String beside) {
    sheet
        .add(new Label(Tab.TEAMS.at(head - 1, Column.OPTION.index()), title, Look.SECTION))
        .add(new Label(Tab.TEAMS.at(head, Column.OPTION.index()), "Option", Look.HEAD))
        .add(new Label(Tab.TEAMS.at(head, Column.FIRST_BY.index()), beside, Look.HEAD_FIGURE))
        .add(new Label(Tab.TEAMS.at(head, Column.IN_USE.index()), "In use", Look.HEAD_FIGURE));
    for (Team team : places.teams()) {
      sheet.add(
          new Label(Tab.TEAMS.at(head, places.teamColumn(team)), team.name(), Look.HEAD_FIGURE));
    }
  }

  private void addRow(SheetPlan.Builder sheet, Option option) {
    CellRef score = places.score(Column.IN_USE, option);
    CellRef matrix = layout.matrix().at(Figure.SCORE, option);
    RangeRef weights = layout.matrix().all(Middle.WEIGHT).fixed();
    var result = analysis.option(option);
    sheet
        .add(new Label(places.score(Column.OPTION, option), option.name(), Look.LABEL))
        .add(new Label(places.rank(Column.OPTION, option), option.name(), Look.LABEL))
        .add(
            new Live(
                places.score(Column.FIRST_BY, option),
                Fn.COUNTIF.of(places.ranks().row(option), Constant.ONE),
                firstBy(analysis, option),
                Decimals.WHOLE))
        .add(new Live(score, score(weights, option), result.score(), Decimals.ONE))
        .add(
            new Live(
                places.against(option),
                onlyIf(all(isFigure(score), isFigure(matrix)), Fn.ABS.of(score.minus(matrix))),
                0,
                Decimals.ONE))
        .add(
            new Live(
                places.rank(Column.FIRST_BY, option),
                layout.matrix().at(Figure.MISSED, option),
                result.knockedOutBy().size(),
                Decimals.WHOLE))
        .add(
            new Live(
                places.rank(Column.IN_USE, option),
                layout.matrix().at(Figure.RANK, option),
                result.rank().isPresent()
                    ? Expected.number(result.rank().getAsInt())
                    : Expected.text(Expected.NONE),
                Decimals.WHOLE));
    for (Team team : places.teams()) {
      addTeam(sheet, option, team);
    }
  }

  private void addTeam(SheetPlan.Builder sheet, Option option, Team team) {
    Ranking ranking = analysis.team(team).ranking();
    RangeRef shares = layout.weights().share().column(team).anchored(Anchor.ROW);
    CellRef score = places.scores().at(option, team);
    RangeRef scores = places.scores().column(team).anchored(Anchor.ROW);
    RangeRef missed = places.ranks(Column.FIRST_BY).fixed();
    CellRef own = places.rank(Column.FIRST_BY, option).anchored(Anchor.COLUMN);
    Formula better = Fn.COUNTIFS.of(scores, words(">").and(score), missed, Constant.ZERO);
    var rank = ranking.of(option).rank();
    sheet
        .add(new Live(score, score(shares, option), ranking.of(option).score(), Decimals.ONE))
        .add(
            new Live(
                places.ranks().at(option, team),
                onlyIf(all(isFigure(score), own.equalTo(Constant.ZERO)), Constant.ONE.plus(better)),
                rank.isPresent() ? Expected.number(rank.getAsInt()) : Expected.text(Expected.NONE),
                Decimals.WHOLE));
  }

  private Formula score(RangeRef weights, Option option) {
    RangeRef values = layout.matrix().of(Block.VALUE, option).fixed();
    return onlyIf(
        all(Guard.full(weights), Guard.full(values)),
        Guard.rounded(Guard.HUNDRED.times(sumProduct(weights, values))));
  }

  private void addOutcome(SheetPlan.Builder sheet, Team team) {
    Ranking ranking = analysis.team(team).ranking();
    RangeRef ranks = places.ranks().column(team);
    RangeRef scores = places.scores().column(team);
    Formula firsts = Fn.COUNTIF.of(ranks, Constant.ONE);
    RangeRef names =
        places
            .score(Column.OPTION, analysis.decision().options().get(0))
            .to(Tab.TEAMS.at(scores.to().row(), Column.OPTION.index()))
            .fixed();
    String leader =
        ranking
            .leader()
            .map(Option::name)
            .orElse(ranking.first().isEmpty() ? Expected.NONE : "tie");
    sheet
        .add(
            new Live(
                places.leader(team),
                ifThen(
                    firsts.equalTo(Constant.ONE),
                    lookUp(Constant.ONE, ranks, names),
                    onlyIf(firsts.moreThan(Constant.ONE), words("tie"))),
                leader))
        .add(
            new Live(
                places.margin(team),
                margin(scores, ranks),
                Expected.number(ranking.margin()),
                Decimals.ONE));
  }

  /** Nothing between options that share first place; else the first score less the second. */
  private static Formula margin(RangeRef scores, RangeRef ranks) {
    Formula second = Constant.ONE.plus(Constant.ONE);
    Formula apart = lookUp(Constant.ONE, ranks, scores).minus(lookUp(second, ranks, scores));
    return ifThen(
        Fn.COUNTIF.of(ranks, Constant.ONE).moreThan(Constant.ONE),
        Constant.ZERO,
        onlyIf(Fn.COUNT.of(ranks).moreThan(Constant.ONE), Guard.rounded(apart)));
  }
}
