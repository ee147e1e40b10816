package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Spread;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.WeightsPlaces.Column;

/** What each team filled in, what it comes to, and what the group makes of it. */
final class WeightsSheet {
  private final Analysis analysis;
  private final Layout layout;
  private final WeightsPlaces places;

  WeightsSheet(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.weights();
  }

  SheetPlan plan() {
    SheetPlan.Builder sheet =
        SheetHead.of(
            Tab.WEIGHTS,
            SheetPlan.Kind.INPUT,
            "Weights",
            "How much each criterion matters to each team, and to the group.");
    Widths.of(
        sheet,
        Column.GROUP_HEADING.index(),
        CriterionRows.headingWidth(analysis.decision()),
        40,
        10,
        10,
        10,
        12);
    int columns = places.lastResult().column() - WeightsPlaces.FIRST_TEAM + 1;
    Widths.same(sheet, WeightsPlaces.FIRST_TEAM, columns, 12);
    new WeightsGivenBlock(analysis, layout).addTo(sheet);
    addShares(sheet);
    new WeightsInUseBlock(analysis, layout).addTo(sheet);
    new WeightChecksBlock(analysis, places).addTo(sheet);
    if (places.ranks()) {
      new RankedWeightsBlock(places.centroid()).addTo(sheet);
    }
    new WeightsChart(analysis, places).addTo(sheet);
    Workings.below(
        sheet,
        places.lastResult(),
        "From the weights to those in use, and whether what was filled in can be used.");
    if (analysis.decision().criteria().size() > CriterionRows.ONE_PAGE) {
      sheet.repeatRows(WeightsPlaces.RAW_HEAD, WeightsPlaces.RAW_HEAD);
    }
    return sheet
        .define(Name.RAW_WEIGHT.text(), places.raw().all())
        .define(Name.TEAM_POWER.text(), places.facts(TeamFact.POWER))
        .define(Name.TEAMS.text(), places.teamNames())
        .define(Name.TEAM_WEIGHT.text(), places.share().all())
        .define(Name.GROUP_WEIGHT.text(), places.share(Column.GROUP))
        .freeze(Tab.WEIGHTS.at(WeightsPlaces.RAW_HEAD + 1, Column.LOWEST.index()))
        .build();
  }

  private void addShares(SheetPlan.Builder sheet) {
    int head = places.shareHead();
    sheet
        .add(
            new Label(
                Tab.WEIGHTS.at(head - 1, Column.GROUP_HEADING.index()),
                "Weights: what each team's numbers come to, together 100%",
                Look.SECTION))
        .addAll(CriterionRows.of(analysis.decision(), Tab.WEIGHTS, head))
        .add(head(Column.LOWEST, "Lowest of the teams"))
        .add(head(Column.HIGHEST, "Highest of the teams"))
        .add(head(Column.SPREAD, "Apart"))
        .add(new Label(places.groupName(), WeightChoices.GROUP, Look.HEAD_FIGURE));
    WeightChoices choices = new WeightChoices(places.teams());
    for (Team team : places.teams()) {
      sheet.add(new Label(places.teamName(team), choices.of(team), Look.HEAD_FIGURE));
      for (Criterion criterion : analysis.decision().criteria()) {
        sheet.add(share(criterion, team));
      }
    }
    analysis.spreads().forEach(spread -> addSpread(sheet, spread));
    analysis.decision().criteria().forEach(criterion -> sheet.add(group(criterion)));
    addSums(sheet);
    RangeRef shares = places.share().all();
    sheet.highlight(shares, new Highlight.Rule.Scale(0, highestShare()));
  }

  private Live share(Criterion criterion, Team team) {
    CellRef sum = places.fact(TeamFact.SUM, team).anchored(Anchor.ROW);
    Formula share =
        team.raw() instanceof RankWeights
            ? RankedWeightsBlock.share(places, criterion, team)
            : places.raw().at(criterion, team).over(sum);
    return new Live(
        places.share().at(criterion, team),
        Guard.whenFigure(sum, share),
        analysis.team(team).weights().of(criterion),
        Decimals.PERCENT_ONE);
  }

  private void addSpread(SheetPlan.Builder sheet, Spread spread) {
    RangeRef shares = places.share().row(spread.criterion());
    Formula any = Fn.COUNT.of(shares).moreThan(Constant.ZERO);
    CellRef lowest = places.share(spread.criterion(), Column.LOWEST);
    CellRef highest = places.share(spread.criterion(), Column.HIGHEST);
    sheet
        .add(percent(lowest, Formulas.onlyIf(any, Fn.MIN.of(shares)), spread.lowest()))
        .add(percent(highest, Formulas.onlyIf(any, Fn.MAX.of(shares)), spread.highest()))
        .add(
            percent(
                places.share(spread.criterion(), Column.SPREAD),
                Guard.whenFigure(lowest, highest.minus(lowest)),
                spread.highest() - spread.lowest()));
  }

  private Live group(Criterion criterion) {
    CellRef power = places.totalPower().fixed();
    RangeRef powers = places.facts(TeamFact.POWER).anchored(Anchor.ROW);
    Formula arithmetic =
        Guard.whenFigure(
            power, Formulas.sumProduct(powers, places.share().row(criterion)).over(power));
    boolean geometric = analysis.decision().policy().group() == GroupRule.GEOMETRIC;
    return percent(
        places.share(criterion, Column.GROUP),
        geometric ? WeightChecksBlock.geometric(places, criterion, arithmetic) : arithmetic,
        analysis.groupWeights().of(criterion));
  }

  private void addSums(SheetPlan.Builder sheet) {
    RangeRef group = places.share(Column.GROUP);
    sheet
        .add(
            new Label(
                Tab.WEIGHTS.at(places.shareSumRow(), Column.CRITERION.index()), "Sum", Look.LABEL))
        .add(
            percent(
                    Tab.WEIGHTS.at(places.shareSumRow(), Column.GROUP.index()),
                    Formulas.onlyIf(Guard.full(group), Guard.sum(group)),
                    1)
                .looking(Look.TOTAL));
    for (Team team : places.teams()) {
      RangeRef shares = places.share().column(team);
      sheet.add(
          percent(
                  Tab.WEIGHTS.at(places.shareSumRow(), places.teamColumn(team)),
                  Formulas.onlyIf(Guard.full(shares), Guard.sum(shares)),
                  1)
              .looking(Look.TOTAL));
    }
  }

  private double highestShare() {
    return analysis.spreads().stream().mapToDouble(Spread::highest).max().orElse(1);
  }

  private Label head(Column column, String text) {
    return new Label(Tab.WEIGHTS.at(places.shareHead(), column.index()), text, Look.HEAD_FIGURE);
  }

  private static Live percent(CellRef at, Formula formula, double expected) {
    return new Live(at, formula, expected, Decimals.PERCENT_ONE);
  }
}
