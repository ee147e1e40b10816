package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.TeamResult;
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
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.WeightsPlaces.Column;

/** Which inputs of the sheet can be used; for a geometric mean, its logarithms. */
final class WeightChecksBlock {
  /** What to mend of a team that compared in pairs. */
  static final String JUDGEMENTS = "its judgements";

  private final Analysis analysis;
  private final WeightsPlaces places;

  WeightChecksBlock(Analysis analysis, WeightsPlaces places) {
    this.analysis = analysis;
    this.places = places;
  }

  void addTo(SheetPlan.Builder sheet) {
    addSection(
        sheet,
        places.usableHead(),
        "Inputs that can be used (1): numbers of at least 0, ranks of at least 1");
    for (Team team : places.teams()) {
      Constant least = team.raw() instanceof RankWeights ? Constant.ONE : Constant.ZERO;
      for (Criterion criterion : analysis.decision().criteria()) {
        CellRef raw = places.raw().at(criterion, team);
        sheet.add(
            flag(
                places.usable().at(criterion, team),
                Fn.IF.of(Formulas.isFigure(raw), atLeast(raw, least), Constant.ZERO)));
      }
      addTeam(sheet, team);
    }
    sheet
        .add(note(places.teamUsableRow(), "All of the team's weights and its power"))
        .add(note(places.mendRow(), "To be mended"))
        .highlight(
            places.usable().topLeft().to(places.teamUsable().to()),
            new Highlight.Rule.When(
                places.usable().topLeft().equalTo(Constant.ZERO), Highlight.Tone.WARNS));
    if (analysis.decision().policy().group() == GroupRule.GEOMETRIC) {
      addLogarithms(sheet);
    }
  }

  /**
   * Divided by the sum of all, as a geometric mean of shares does not sum to 1 by itself; where
   * every product is zero there is none, and the arithmetic mean takes its place.
   */
  static Formula geometric(WeightsPlaces places, Criterion criterion, Formula arithmetic) {
    RangeRef product = places.product().anchored(Anchor.ROW);
    return Formulas.ifThen(
        Guard.sum(product).moreThan(Constant.ZERO),
        places.product(criterion).over(Guard.sum(product)),
        arithmetic);
  }

  private void addTeam(SheetPlan.Builder sheet, Team team) {
    int column = places.teamColumn(team);
    RangeRef usable = places.usable().column(team);
    CellRef sum = places.fact(TeamFact.SUM, team);
    CellRef power = places.fact(TeamFact.POWER, team);
    CellRef all = Tab.WEIGHTS.at(places.teamUsableRow(), column);
    RangeRef criteria =
        places
            .criterion(places.usableHead(), analysis.decision().criteria().get(0))
            .to(Tab.WEIGHTS.at(usable.to().row(), Column.CRITERION.index()))
            .fixed();
    Formula first =
        team.raw() instanceof PairwiseWeights
            ? Formulas.words(JUDGEMENTS)
            : Fn.INDEX.of(criteria, Formulas.place(Constant.ZERO, usable), Constant.ONE);
    Formula whichOne =
        Fn.IF.of(
            Guard.count(usable, "0").moreThan(Constant.ZERO),
            first,
            Fn.IF.of(Formulas.isFigure(sum), Formulas.words("power"), Formulas.words("all are 0")));
    sheet
        .add(
            flag(
                all,
                Fn.IF.of(
                    Fn.AND.of(Formulas.isFigure(sum), Formulas.isFigure(power)),
                    atLeast(power, Constant.ZERO),
                    Constant.ZERO)))
        .add(
            new Live(
                    Tab.WEIGHTS.at(places.mendRow(), column),
                    Fn.IF.of(all.equalTo(Constant.ONE), Formulas.words(Findings.OK), whichOne),
                    Findings.OK)
                .looking(Look.NOTE));
  }

  private void addLogarithms(SheetPlan.Builder sheet) {
    addSection(sheet, places.logarithmHead(), "Geometric mean: logarithms of the weights");
    sheet.add(
        new Label(
            Tab.WEIGHTS.at(places.logarithmHead(), Column.GROUP.index()),
            "Joined by power",
            Look.HEAD_FIGURE));
    for (Criterion criterion : analysis.decision().criteria()) {
      for (Team team : places.teams()) {
        sheet.add(logarithm(criterion, team));
      }
      sheet.add(product(criterion));
    }
  }

  private Live logarithm(Criterion criterion, Team team) {
    CellRef share = places.share().at(criterion, team);
    double weight = analysis.team(team).weights().of(criterion);
    return new Live(
        places.logarithm().at(criterion, team),
        Guard.whenFigure(
            share, Fn.IF.of(share.moreThan(Constant.ZERO), Fn.LN.of(share), Constant.ZERO)),
        weight > 0 ? Math.log(weight) : 0,
        Decimals.THREE);
  }

  /** 0 where a team with power gives the criterion no weight: its logarithm does not exist. */
  private Live product(Criterion criterion) {
    RangeRef powers = places.facts(TeamFact.POWER).anchored(Anchor.ROW);
    CellRef total = places.totalPower().fixed();
    Formula vetoed =
        Fn.COUNTIFS
            .of(places.share().row(criterion), Constant.ZERO, powers, Formulas.words(">0"))
            .moreThan(Constant.ZERO);
    Formula mean = Formulas.sumProduct(powers, places.logarithm().row(criterion)).over(total);
    return new Live(
        places.product(criterion),
        Guard.whenFigure(total, Formulas.ifThen(vetoed, Constant.ZERO, Fn.EXP.of(mean))),
        joined(criterion),
        Decimals.THREE);
  }

  private double joined(Criterion criterion) {
    double sum = 0;
    double powers = 0;
    for (TeamResult team : analysis.teams()) {
      double power = team.team().power();
      if (power > 0) {
        sum += power * StrictMath.log(team.weights().of(criterion));
        powers += power;
      }
    }
    return StrictMath.exp(sum / powers);
  }

  private void addSection(SheetPlan.Builder sheet, int head, String text) {
    sheet
        .add(new Label(Tab.WEIGHTS.at(head - 1, Column.GROUP_HEADING.index()), text, Look.SECTION))
        .addAll(CriterionRows.of(analysis.decision(), Tab.WEIGHTS, head));
    for (Team team : places.teams()) {
      sheet.add(
          new Label(Tab.WEIGHTS.at(head, places.teamColumn(team)), team.name(), Look.HEAD_FIGURE));
    }
  }

  private static Label note(int row, String text) {
    return new Label(Tab.WEIGHTS.at(row, Column.CRITERION.index()), text, Look.NOTE);
  }

  private static Formula atLeast(CellRef cell, Constant least) {
    return Fn.IF.of(cell.atLeast(least), Constant.ONE, Constant.ZERO);
  }

  private static Live flag(CellRef at, Formula formula) {
    return new Live(at, formula, 1, Decimals.WHOLE);
  }
}
