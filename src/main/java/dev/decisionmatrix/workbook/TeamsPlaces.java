package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Grid;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import java.util.List;

/** Two blocks of options x teams, scores above ranks, and what follows for each team below. */
final class TeamsPlaces {
  /** Columns before those of the teams. */
  enum Column {
    OPTION,
    FIRST_BY,
    IN_USE;

    int index() {
      return Positions.inEnum(this) + 1;
    }
  }

  static final int SCORE_HEAD = SheetHead.ROWS + 1;
  static final int FIRST_TEAM = Column.IN_USE.index() + 1;

  private static final int LEAST_COLUMNS = 5;

  private final Positions<Option> options;
  private final Positions<Team> teams;

  TeamsPlaces(Decision decision) {
    options = new Positions<>(decision.options());
    teams = new Positions<>(decision.teams());
  }

  Grid<Option, Team> scores() {
    return grid(SCORE_HEAD + 1);
  }

  int rankHead() {
    return SCORE_HEAD + options.size() + 3;
  }

  Grid<Option, Team> ranks() {
    return grid(rankHead() + 1);
  }

  /** A cell beside the scores. */
  CellRef score(Column column, Option option) {
    return Tab.TEAMS.at(SCORE_HEAD + 1 + options.of(option), column.index());
  }

  RangeRef scores(Column column) {
    return down(SCORE_HEAD, column);
  }

  /** A cell beside the ranks; in the place of the firsts stand the demands missed. */
  CellRef rank(Column column, Option option) {
    return Tab.TEAMS.at(rankHead() + 1 + options.of(option), column.index());
  }

  RangeRef ranks(Column column) {
    return down(rankHead(), column);
  }

  int leaderRow() {
    return rankHead() + 1 + options.size();
  }

  int marginRow() {
    return leaderRow() + 1;
  }

  CellRef leader(Team team) {
    return Tab.TEAMS.at(leaderRow(), teamColumn(team));
  }

  CellRef margin(Team team) {
    return Tab.TEAMS.at(marginRow(), teamColumn(team));
  }

  RangeRef teamNames() {
    return Tab.TEAMS
        .at(SCORE_HEAD, FIRST_TEAM)
        .to(Tab.TEAMS.at(SCORE_HEAD, FIRST_TEAM + teams.last()));
  }

  /** Whether each team has bars of its own in the chart. */
  boolean barsByTeam() {
    return teams.size() <= ChartRows.MOST_TEAMS;
  }

  /** Below the leaders. */
  RangeRef chart() {
    int top = marginRow() + 2;
    int rows = ChartRows.of(options.size(), barsByTeam() ? teams.size() : 1);
    return Tab.TEAMS.at(top, 1).to(Tab.TEAMS.at(top + rows - 1, lastColumn()));
  }

  /** Below the chart: how far the teams agree. */
  int agreementHead() {
    return chart().to().row() + 4;
  }

  CellRef lastResult() {
    int rows = options.size() + AgreementPlaces.OUTCOMES;
    return Tab.TEAMS.at(agreementHead() + rows, lastColumn());
  }

  /** The head of the first block below the results. */
  int stepsHead() {
    return lastResult().row() + Workings.ROWS + 1;
  }

  /** Beside the options' ranks: how far the score in use is from that on the sheet Matrix. */
  CellRef against(Option option) {
    return against().at(options.of(option), 0);
  }

  RangeRef against() {
    return down(stepsHead(), Column.FIRST_BY);
  }

  /** What the chart shows of each option where there are many teams. */
  enum Range {
    LOWEST,
    TO_MEAN,
    TO_HIGHEST
  }

  CellRef range(Range part, Option option) {
    return range(part).at(options.of(option), 0);
  }

  RangeRef range(Range part) {
    CellRef first =
        Tab.TEAMS.at(stepsHead() + 1, FIRST_TEAM + teams.size() + 1 + Positions.inEnum(part));
    return first.to(first.below(options.last()));
  }

  private int lastColumn() {
    int most = Math.max(options.size(), Math.max(teams.size(), LEAST_COLUMNS));
    return FIRST_TEAM + most - 1;
  }

  int teamColumn(Team team) {
    return FIRST_TEAM + teams.of(team);
  }

  List<Option> options() {
    return options.things();
  }

  List<Team> teams() {
    return teams.things();
  }

  private Grid<Option, Team> grid(int firstRow) {
    return new Grid<>(Tab.TEAMS.at(firstRow, FIRST_TEAM), options.things(), teams.things());
  }

  private RangeRef down(int head, Column column) {
    return Tab.TEAMS
        .at(head + 1, column.index())
        .to(Tab.TEAMS.at(head + options.size(), column.index()));
  }
}
