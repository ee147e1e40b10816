package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Grid;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import java.util.List;

/**
 * On the sheet Teams: below the chart what the teams say together, and among the workings the steps
 * that lead there.
 */
final class AgreementPlaces {
  /** Rows below the options: Kendall's W twice, and the winner of all duels. */
  static final int OUTCOMES = 3;

  static final int BORDA_COLUMN = TeamsPlaces.Column.FIRST_BY.index();
  static final int WON_COLUMN = TeamsPlaces.Column.IN_USE.index();

  /** Beyond this the duels of all pairs would outgrow the rest of the workbook. */
  private static final int MOST_DUELLISTS = 20;

  private final Positions<Option> options;
  private final Positions<Criterion> criteria;
  private final List<Team> teams;
  private final int head;
  private final int stepsHead;

  AgreementPlaces(Decision decision, TeamsPlaces teams) {
    this.options = new Positions<>(decision.options());
    this.criteria = new Positions<>(decision.criteria());
    this.teams = decision.teams();
    this.head = teams.agreementHead();
    this.stepsHead = teams.stepsHead();
  }

  int head() {
    return head;
  }

  CellRef option(int column, Option option) {
    return Tab.TEAMS.at(head + 1 + options.of(option), column);
  }

  RangeRef options(int column) {
    return Tab.TEAMS.at(head + 1, column).to(Tab.TEAMS.at(head + options.size(), column));
  }

  CellRef outcome(int place) {
    return Tab.TEAMS.at(head + options.size() + 1 + place, BORDA_COLUMN);
  }

  boolean duelling() {
    return options.size() <= MOST_DUELLISTS;
  }

  /** How many teams rank the row's option ahead of the column's. */
  Grid<Option, Option> ahead() {
    return grid(head, options.things());
  }

  int stepsHead() {
    return stepsHead;
  }

  /** Ranks, with those that are shared in their middle. */
  Grid<Option, Team> optionRanks() {
    return teamGrid(stepsHead, options.things());
  }

  int roundedHead() {
    return stepsHead + options.size() + 5;
  }

  /** Team weights as they are compared. */
  Grid<Criterion, Team> rounded() {
    return teamGrid(roundedHead(), criteria.things());
  }

  int criterionRanksHead() {
    return roundedHead() + criteria.size() + 4;
  }

  Grid<Criterion, Team> criterionRanks() {
    return teamGrid(criterionRanksHead(), criteria.things());
  }

  /** The sum of a thing's ranks over all teams, left of them. */
  static CellRef rankSum(RangeRef ranks) {
    return ranks.from().right(-1);
  }

  int pairsHead() {
    return criterionRanksHead() + criteria.size() + 5;
  }

  /** 1 where the team ranks the first of a pair ahead, -1 where the second, 0 where neither. */
  RangeRef pair(Option first, Option second) {
    int row = pairsHead() + 1;
    for (int i = 0; i < options.of(first); i++) {
      row += options.last() - i;
    }
    CellRef from =
        Tab.TEAMS.at(row + options.of(second) - options.of(first) - 1, TeamsPlaces.FIRST_TEAM);
    return from.to(from.right(teams.size() - 1));
  }

  int beatsHead() {
    return pairsHead() + options.size() * options.last() / 2 + 4;
  }

  /** 1 where more teams rank the row's option ahead of the column's than behind. */
  Grid<Option, Option> beats() {
    return grid(beatsHead(), options.things());
  }

  int leftHead() {
    return beatsHead() + options.size() + 4;
  }

  /** 1 where an option is left after so many rounds. */
  CellRef left(int round, Option option) {
    return Tab.TEAMS.at(leftHead() + 1 + round, TeamsPlaces.FIRST_TEAM + options.of(option));
  }

  RangeRef left(int round) {
    return left(round, options.things().get(0))
        .to(left(round, options.things().get(options.last())));
  }

  int circleHead() {
    return leftHead() + options.size() + 5;
  }

  /** 1 where the row's option beats the column's, and both are left. */
  Grid<Option, Option> leftBeats() {
    return grid(circleHead(), options.things());
  }

  /** The one-based place of the first whom each option that is left beats. */
  RangeRef nexts() {
    CellRef first = next(options.things().get(0));
    return first.to(first.below(options.last()));
  }

  CellRef next(Option option) {
    return Tab.TEAMS.at(circleHead() + 1 + options.of(option), WON_COLUMN);
  }

  int walkHead() {
    return circleHead() + options.size() + 4;
  }

  /** Where the walk is after so many steps; from as many as there are options on, in a circle. */
  CellRef walk(int step) {
    return Tab.TEAMS.at(walkHead() + 1 + step, BORDA_COLUMN);
  }

  /** Those in the circle, each once, from the first in file order on. */
  CellRef circle(int step) {
    return walk(step).right(1);
  }

  /** The circle in words as far as it is told after so many steps. */
  CellRef circleWords(int step) {
    return walk(step).right(2);
  }

  private Grid<Option, Option> grid(int headRow, List<Option> rows) {
    return new Grid<>(Tab.TEAMS.at(headRow + 1, TeamsPlaces.FIRST_TEAM), rows, options.things());
  }

  private <R> Grid<R, Team> teamGrid(int headRow, List<R> rows) {
    return new Grid<>(Tab.TEAMS.at(headRow + 1, TeamsPlaces.FIRST_TEAM), rows, teams);
  }
}
