package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Consistency;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.WeightsPlaces.Column;
import java.util.Optional;

/** What each team filled in, by which kind of weighing, and with what power. */
final class WeightsGivenBlock {
  private final Analysis analysis;
  private final Layout layout;
  private final WeightsPlaces places;

  WeightsGivenBlock(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.weights();
  }

  void addTo(SheetPlan.Builder sheet) {
    int head = WeightsPlaces.RAW_HEAD;
    sheet
        .add(
            new Label(
                Tab.WEIGHTS.at(head - 1, Column.GROUP_HEADING.index()),
                "As filled in by the teams",
                Look.SECTION))
        .addAll(CriterionRows.of(analysis.decision(), Tab.WEIGHTS, head));
    for (TeamResult result : analysis.teams()) {
      Team team = result.team();
      sheet.add(
          new Label(Tab.WEIGHTS.at(head, places.teamColumn(team)), team.name(), Look.HEAD_FIGURE));
      for (Criterion criterion : analysis.decision().criteria()) {
        sheet.add(given(result, criterion));
      }
      addFacts(sheet, result);
    }
    addFactLabels(sheet);
  }

  /** A number or a rank to type; what a team compared in pairs comes from a sheet of its own. */
  private Cell given(TeamResult result, Criterion criterion) {
    CellRef at = places.raw().at(criterion, result.team());
    double figure = RawFigures.of(result, criterion);
    Optional<PairwisePlaces> pairs = layout.pairwise(result.team());
    if (pairs.isPresent()) {
      CellRef weight = pairs.get().weight(criterion);
      return new Live(at, weight, figure, Decimals.PERCENT_ONE).leadingTo(new Link.ToCell(weight));
    }
    boolean ranks = result.team().raw() instanceof RankWeights;
    return Input.figure(at, figure, Decimals.AS_TYPED, ranks ? Rules.RANK : Rules.WEIGHT);
  }

  private void addFacts(SheetPlan.Builder sheet, TeamResult result) {
    Team team = result.team();
    RangeRef raw = places.raw().column(team);
    RangeRef usable = places.usable().column(team);
    Formula sum =
        Formulas.onlyIf(
            Guard.sum(usable).equalTo(Fn.ROWS.of(usable)),
            Formulas.onlyIf(Guard.sum(raw).moreThan(Constant.ZERO), Guard.sum(raw)));
    Optional<PairwisePlaces> pairs = layout.pairwise(team);
    double expected =
        Sum.of(
            analysis.decision().criteria().stream()
                .mapToDouble(criterion -> RawFigures.of(result, criterion)));
    Decimals shown = pairs.isPresent() ? Decimals.PERCENT_ONE : Decimals.AS_TYPED;
    sheet
        .add(new Live(places.fact(TeamFact.SUM, team), sum, expected, shown).looking(Look.TOTAL))
        .add(
            new Label(
                places.fact(TeamFact.KIND, team),
                team.raw().kind(),
                pairs.isPresent() ? Look.LINK : Look.HEAD_FIGURE,
                pairs.map(there -> new Link.ToCell(there.at(0, 0)))))
        .add(
            Input.figure(
                places.fact(TeamFact.POWER, team), team.power(), Decimals.AS_TYPED, Rules.POWER));
    result
        .consistency()
        .ifPresent(
            consistency -> pairs.ifPresent(from -> addRatio(sheet, team, consistency, from)));
  }

  private void addRatio(
      SheetPlan.Builder sheet, Team team, Consistency consistency, PairwisePlaces from) {
    CellRef ratio = places.fact(TeamFact.RATIO, team);
    CellRef holds = places.fact(TeamFact.RATIO_HOLDS, team);
    sheet
        .add(
            new Live(
                ratio,
                from.fact(PairwisePlaces.Fact.RATIO),
                consistency.ratio(),
                Decimals.PERCENT_ONE))
        .add(
            new Live(
                holds,
                from.fact(PairwisePlaces.Fact.HOLDS),
                consistency.acceptable() ? 1 : 0,
                Decimals.WHOLE))
        .highlight(
            ratio.to(holds),
            new Highlight.Rule.When(holds.fixed().equalTo(Constant.ZERO), Highlight.Tone.WARNS));
  }

  private void addFactLabels(SheetPlan.Builder sheet) {
    sheet
        .add(factLabel(TeamFact.SUM, "Sum"))
        .add(factLabel(TeamFact.KIND, "Given as"))
        .add(factLabel(TeamFact.POWER, "Power of the team in the group, and their sum"))
        .add(
            new Live(
                    places.totalPower(),
                    totalPower(),
                    Sum.of(analysis.decision().teams().stream().mapToDouble(Team::power)),
                    Decimals.AS_TYPED)
                .looking(Look.TOTAL));
    if (places.compares()) {
      sheet
          .add(factLabel(TeamFact.RATIO, "Consistency ratio of comparisons in pairs"))
          .add(factLabel(TeamFact.RATIO_HOLDS, "Ratio is acceptable (1)"));
    }
  }

  private Label factLabel(TeamFact fact, String text) {
    return new Label(
        Tab.WEIGHTS.at(places.factRow(fact), Column.CRITERION.index()), text, Look.LABEL);
  }

  /** The sum of the powers, where each is a number and every team with power weighs. */
  private Formula totalPower() {
    RangeRef powers = places.facts(TeamFact.POWER);
    RangeRef sums = places.facts(TeamFact.SUM);
    Formula positive = words(">0");
    Formula usable =
        Fn.AND.of(
            Guard.full(powers),
            Guard.count(powers, "<0").equalTo(Constant.ZERO),
            Fn.COUNTIF
                .of(powers, positive)
                .equalTo(Fn.COUNTIFS.of(powers, positive, sums, positive)));
    return Formulas.onlyIf(
        usable, Formulas.onlyIf(Guard.sum(powers).moreThan(Constant.ZERO), Guard.sum(powers)));
  }
}
