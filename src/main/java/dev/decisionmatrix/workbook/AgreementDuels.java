package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sumProduct;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Majority;
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
import java.util.List;

/**
 * The duels: how many teams rank one option ahead of another, who wins how many, and whether the
 * majorities go in a circle. Options that beat nobody who is left are taken out round by round;
 * whoever stays stands in a circle or above one.
 */
final class AgreementDuels {
  private static final Formula BEHIND = new Constant(-1);

  private final Analysis analysis;
  private final Layout layout;
  private final AgreementPlaces places;
  private final Majority majority;
  private final List<Option> options;

  AgreementDuels(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.agreement();
    this.majority = analysis.agreement().majority();
    this.options = analysis.decision().options();
  }

  void addTo(SheetPlan.Builder sheet) {
    addHeads(sheet);
    for (int i = 0; i < options.size(); i++) {
      for (int j = i + 1; j < options.size(); j++) {
        addPair(sheet, options.get(i), options.get(j));
      }
    }
    for (Option option : options) {
      addDuels(sheet, option);
    }
    for (int round = 0; round <= options.size(); round++) {
      addRound(sheet, round);
    }
    new AgreementCircle(majority, options, places).addTo(sheet);
    sheet.highlight(
        places.ahead().all(),
        new Highlight.Rule.When(
            places.beats().topLeft().equalTo(Constant.ONE), Highlight.Tone.LEADS));
  }

  private void addHeads(SheetPlan.Builder sheet) {
    sheet.add(
        new Label(
            Tab.TEAMS.at(places.head(), AgreementPlaces.WON_COLUMN),
            "Duels won",
            Look.HEAD_FIGURE));
    section(sheet, places.pairsHead(), "Pairs: the first ahead 1, the second ahead -1, tied 0");
    section(sheet, places.beatsHead(), "Beats: more teams rank it ahead than behind (1)");
    section(sheet, places.leftHead(), "Left after so many rounds (1)");
    for (Team team : analysis.decision().teams()) {
      CellRef at = Tab.TEAMS.at(places.pairsHead(), layout.teams().teamColumn(team));
      sheet.add(new Label(at, team.name(), Look.HEAD_FIGURE));
    }
    for (int head : List.of(places.head(), places.beatsHead(), places.leftHead())) {
      String before = head == places.head() ? "Ahead of " : "";
      for (Option option : options) {
        int column = TeamsPlaces.FIRST_TEAM + options.indexOf(option);
        sheet.add(new Label(Tab.TEAMS.at(head, column), before + option.name(), Look.HEAD_FIGURE));
      }
    }
  }

  private static void section(SheetPlan.Builder sheet, int head, String title) {
    sheet.add(new Label(Tab.TEAMS.at(head - 1, 1), title, Look.SECTION));
  }

  private void addPair(SheetPlan.Builder sheet, Option first, Option second) {
    RangeRef row = places.pair(first, second);
    sheet.add(
        new Label(
            Tab.TEAMS.at(row.from().row(), 1), first.name() + ", " + second.name(), Look.LABEL));
    for (Team team : analysis.decision().teams()) {
      int column = analysis.decision().teams().indexOf(team);
      CellRef one = layout.teams().ranks().at(first, team);
      CellRef other = layout.teams().ranks().at(second, team);
      sheet.add(
          new Live(
              row.at(0, column),
              onlyIf(
                  all(isFigure(one), isFigure(other)),
                  ifThen(
                      one.lessThan(other),
                      Constant.ONE,
                      ifThen(one.moreThan(other), BEHIND, Constant.ZERO))),
              ahead(team, first, second),
              Decimals.WHOLE));
    }
  }

  private Expected ahead(Team team, Option first, Option second) {
    var one = analysis.team(team).ranking().of(first).rank();
    var other = analysis.team(team).ranking().of(second).rank();
    return one.isEmpty() || other.isEmpty()
        ? Expected.text(Expected.NONE)
        : Expected.number(Integer.signum(other.getAsInt() - one.getAsInt()));
  }

  private void addDuels(SheetPlan.Builder sheet, Option option) {
    RangeRef row = places.beats().row(option);
    boolean contends = majority.options().contains(option);
    int won =
        Math.toIntExact(options.stream().filter(other -> majority.beats(option, other)).count());
    sheet
        .add(new Label(Tab.TEAMS.at(row.from().row(), 1), option.name(), Look.LABEL))
        .add(
            new Live(
                places.option(AgreementPlaces.WON_COLUMN, option),
                Guard.whenFigure(
                    places.option(AgreementPlaces.BORDA_COLUMN, option), Guard.sum(row)),
                contends ? Expected.number(won) : Expected.text(Expected.NONE),
                Decimals.WHOLE));
    for (Option other : options) {
      CellRef ahead = places.ahead().at(option, other);
      CellRef behind = places.ahead().at(other, option);
      sheet
          .add(new Live(ahead, teamsAhead(option, other), teams(option, other), Decimals.WHOLE))
          .add(
              new Live(
                  places.beats().at(option, other),
                  Guard.oneIf(all(isFigure(ahead), isFigure(behind), ahead.moreThan(behind))),
                  majority.beats(option, other) ? 1 : 0,
                  Decimals.WHOLE));
    }
  }

  private Formula teamsAhead(Option option, Option other) {
    int order = Integer.signum(options.indexOf(other) - options.indexOf(option));
    if (order == 0) {
      return dev.decisionmatrix.cells.Formulas.words(Expected.NONE);
    }
    RangeRef row = order > 0 ? places.pair(option, other) : places.pair(other, option);
    return Guard.whenPositive(
        Fn.COUNT.of(row), Fn.COUNTIF.of(row, order > 0 ? Constant.ONE : BEHIND));
  }

  private Expected teams(Option option, Option other) {
    int i = majority.options().indexOf(option);
    int j = majority.options().indexOf(other);
    return i < 0 || j < 0 || i == j
        ? Expected.text(Expected.NONE)
        : Expected.number(majority.ahead().get(i).get(j));
  }

  private void addRound(SheetPlan.Builder sheet, int round) {
    List<Option> left = majority.left(round);
    sheet.add(
        new Label(
            Tab.TEAMS.at(places.left(round).from().row(), 1),
            round == 0 ? "At first: in contention" : "After round " + round,
            Look.LABEL));
    for (Option option : options) {
      Formula stays =
          round == 0
              ? isFigure(places.option(AgreementPlaces.BORDA_COLUMN, option))
              : all(
                  places.left(round - 1, option).equalTo(Constant.ONE),
                  sumProduct(places.beats().row(option), places.left(round - 1))
                      .moreThan(Constant.ZERO));
      sheet.add(
          new Live(
              places.left(round, option),
              Guard.oneIf(stays),
              left.contains(option) ? 1 : 0,
              Decimals.WHOLE));
    }
  }
}
