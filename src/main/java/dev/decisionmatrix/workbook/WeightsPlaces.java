package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Grid;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Team;
import java.util.List;

/**
 * Blocks one below the other, all with a row for each criterion and the same column for each team:
 * as filled in; divided by the team's sum; a chart of these; and among the workings the weights in
 * use and whether each input can be used.
 */
final class WeightsPlaces {
  /** Columns before those of the teams. */
  enum Column {
    GROUP_HEADING,
    CRITERION,
    LOWEST,
    HIGHEST,
    SPREAD,
    GROUP;

    int index() {
      return Positions.inEnum(this) + 1;
    }
  }

  /** What the chart shows where there are many bars. */
  enum Range {
    TO_GROUP,
    TO_HIGHEST
  }

  /** Below the weights in use. */
  enum Room {
    LEFT,
    TOTAL
  }

  static final int RAW_HEAD = SheetHead.ROWS + 1;
  static final int FIRST_TEAM = Column.GROUP.index() + 1;

  /** Bars that can be told apart; where there would be more the chart shows the range. */
  private static final int MOST_BARS = 80;

  /** Beside the text of the chart its bars need so many columns of teams. */
  private static final int LEAST_COLUMNS = 4;

  private final Positions<Criterion> criteria;
  private final Positions<Team> teams;
  private final boolean compares;
  private final boolean ranks;
  private final boolean geometric;
  private final int blocksStart = RAW_HEAD + 1;

  WeightsPlaces(Decision decision) {
    criteria = new Positions<>(decision.criteria());
    teams = new Positions<>(decision.teams());
    compares = decision.teams().stream().anyMatch(team -> team.raw() instanceof PairwiseWeights);
    ranks = decision.teams().stream().anyMatch(team -> team.raw() instanceof RankWeights);
    geometric = decision.policy().group() == GroupRule.GEOMETRIC;
  }

  /** Whether some team compared in pairs. */
  boolean compares() {
    return compares;
  }

  /** Whether some team gave ranks. */
  boolean ranks() {
    return ranks;
  }

  Grid<Criterion, Team> raw() {
    return grid(blocksStart);
  }

  CellRef fact(TeamFact fact, Team team) {
    return Tab.WEIGHTS.at(factRow(fact), teamColumn(team));
  }

  RangeRef facts(TeamFact fact) {
    return teamRow(factRow(fact));
  }

  CellRef totalPower() {
    return Tab.WEIGHTS.at(factRow(TeamFact.POWER), Column.GROUP.index());
  }

  int factRow(TeamFact fact) {
    return blocksStart + criteria.size() + Positions.inEnum(fact);
  }

  int shareHead() {
    return factRow(compares ? TeamFact.RATIO_HOLDS : TeamFact.POWER) + 3;
  }

  Grid<Criterion, Team> share() {
    return grid(shareHead() + 1);
  }

  CellRef share(Criterion criterion, Column column) {
    return Tab.WEIGHTS.at(shareHead() + 1 + criteria.of(criterion), column.index());
  }

  RangeRef share(Column column) {
    return below(shareHead(), column.index());
  }

  int shareSumRow() {
    return shareHead() + 1 + criteria.size();
  }

  RangeRef shareSums() {
    return teamRow(shareSumRow());
  }

  /** 1 where the control looks at the group or at the team. */
  int lookedAtRow() {
    return inUseHead() + criteria.size() + 6;
  }

  CellRef lookedAtGroup() {
    return Tab.WEIGHTS.at(lookedAtRow(), Column.GROUP.index());
  }

  RangeRef lookedAt() {
    return teamRow(lookedAtRow());
  }

  CellRef groupName() {
    return Tab.WEIGHTS.at(shareHead(), Column.GROUP.index());
  }

  CellRef teamName(Team team) {
    return Tab.WEIGHTS.at(shareHead(), teamColumn(team));
  }

  RangeRef teamNames() {
    return teamRow(shareHead());
  }

  /** The words that the control accepts: the group, then the teams. */
  RangeRef choices() {
    return groupName().to(teamNames().to());
  }

  int inUseHead() {
    return lastResult().row() + Workings.ROWS + 1;
  }

  CellRef inUse(Criterion criterion, InUse column) {
    return Tab.WEIGHTS.at(inUseHead() + 1 + criteria.of(criterion), column.index());
  }

  RangeRef inUse(InUse column) {
    return below(inUseHead(), column.index());
  }

  CellRef inUseSum(InUse column) {
    return Tab.WEIGHTS.at(inUseHead() + 1 + criteria.size(), column.index());
  }

  /** What typed shares leave to the other criteria, and both together. */
  CellRef room(Room room) {
    return inUseSum(InUse.UNTYPED).below(1 + Positions.inEnum(room));
  }

  /** Whether each team has bars of its own in the chart. */
  boolean barsByTeam() {
    return teams.size() <= ChartRows.MOST_TEAMS && teams.size() * criteria.size() <= MOST_BARS;
  }

  /** The room for the chart below the weights. */
  RangeRef chart() {
    int top = shareSumRow() + 2;
    int rows = ChartRows.of(criteria.size(), barsByTeam() ? teams.size() : 1);
    int columns = Math.max(teams.size(), LEAST_COLUMNS);
    return Tab.WEIGHTS
        .at(top, Column.GROUP_HEADING.index())
        .to(Tab.WEIGHTS.at(top + rows - 1, FIRST_TEAM + columns - 1));
  }

  CellRef lastResult() {
    return chart().to();
  }

  /** Beside the weights in use what the chart shows of each criterion where there are many bars. */
  CellRef range(Range part, Criterion criterion) {
    return range(part).at(criteria.of(criterion), 0);
  }

  RangeRef range(Range part) {
    return below(inUseHead(), FIRST_TEAM + Positions.inEnum(part));
  }

  int usableHead() {
    return lookedAtRow() + 3;
  }

  /** 1 where what was filled in can be used, else 0. */
  Grid<Criterion, Team> usable() {
    return grid(usableHead() + 1);
  }

  /** 1 where every weight of the team and its power can be used. */
  int teamUsableRow() {
    return usableHead() + 1 + criteria.size();
  }

  RangeRef teamUsable() {
    return teamRow(teamUsableRow());
  }

  /** Which criterion to mend, by team. */
  int mendRow() {
    return teamUsableRow() + 1;
  }

  RangeRef mend() {
    return teamRow(mendRow());
  }

  int logarithmHead() {
    return mendRow() + 3;
  }

  /** Logarithms of the teams' weights, for a geometric mean. */
  Grid<Criterion, Team> logarithm() {
    return grid(logarithmHead() + 1);
  }

  /** The powers joined, before they are divided by their sum; for a geometric mean. */
  RangeRef product() {
    return below(logarithmHead(), Column.GROUP.index());
  }

  CellRef product(Criterion criterion) {
    return product().from().below(criteria.of(criterion));
  }

  private int centroidHead() {
    return geometric ? logarithmHead() + criteria.size() + 3 : logarithmHead();
  }

  /** The table that turns ranks into weights. */
  CentroidPlaces centroid() {
    return new CentroidPlaces(centroidHead(), criteria.size());
  }

  CellRef criterion(int head, Criterion criterion) {
    return Tab.WEIGHTS.at(head + 1 + criteria.of(criterion), Column.CRITERION.index());
  }

  int teamColumn(Team team) {
    return FIRST_TEAM + teams.of(team);
  }

  List<Team> teams() {
    return teams.things();
  }

  private Grid<Criterion, Team> grid(int firstRow) {
    return new Grid<>(Tab.WEIGHTS.at(firstRow, FIRST_TEAM), criteria.things(), teams.things());
  }

  private RangeRef teamRow(int row) {
    return Tab.WEIGHTS.at(row, FIRST_TEAM).to(Tab.WEIGHTS.at(row, FIRST_TEAM + teams.last()));
  }

  private RangeRef below(int head, int column) {
    return Tab.WEIGHTS.at(head + 1, column).to(Tab.WEIGHTS.at(head + criteria.size(), column));
  }
}
