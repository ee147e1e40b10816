package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.ChartRows;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Hue;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import java.util.List;
import java.util.Optional;

/** Weights by team: a bar for each team, or the range where there would be too many. */
final class WeightsChart {
  /** Bars that can be told apart; where there would be more the chart shows the range. */
  private static final int MOST_BARS = 80;

  /** Columns that fill a screen, and fewer than which bars could not be told apart in. */
  private static final int MOST_COLUMNS = 13;

  private static final int LEAST_COLUMNS = 11;

  /** The columns that stay when others scroll. */
  static final int BEFORE = 2;

  /** What bars of a range are stacked from, beside the lowest weight. */
  private record Ranges(Cells<Criterion> toGroup, Cells<Criterion> toHighest) {}

  private final Analysis analysis;
  private final WeightsGiven given;
  private final WeightShares shares;
  private final Optional<Ranges> ranges;
  final ChartRoom room;

  /**
   * The chart.
   *
   * @param workings beside which the ranges stand, where it shows them
   */
  WeightsChart(Book book, WeightsGiven given, WeightShares shares, Table<Criterion> workings) {
    this.given = given;
    this.analysis = book.analysis();
    this.shares = shares;
    int criteria = book.decision().criteria().size();
    int teams = book.decision().teams().size();
    boolean byTeam = teams <= ChartRows.MOST_TEAMS && teams * criteria <= MOST_BARS;
    ranges = byTeam ? Optional.empty() : Optional.of(ranges(workings));
    room =
        new ChartRoom(
            ChartRows.of(criteria, byTeam ? teams : 1),
            Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, given.table.columns() - BEFORE)),
            this::chart);
  }

  private Ranges ranges(Table<Criterion> workings) {
    workings.gap().over("What the chart shows");
    return new Ranges(
        workings.figures(
            "Lowest to group",
            PERCENT_ONE,
            row -> whereKnown(row, within(row).minus(shares.lowest.at(row))),
            row -> Expected.number(middle(row) - analysis.spread(row).lowest())),
        workings.figures(
            "Group to highest",
            PERCENT_ONE,
            row -> whereKnown(row, shares.highest.at(row).minus(within(row))),
            row -> Expected.number(analysis.spread(row).highest() - middle(row))));
  }

  private double middle(Criterion row) {
    return analysis.spread(row).nearest(analysis.groupWeights().of(row));
  }

  private Formula whereKnown(Criterion row, Formula figure) {
    return Formulas.onlyIf(
        Formulas.all(isFigure(shares.lowest.at(row)), isFigure(shares.group.at(row))), figure);
  }

  /** A geometric mean may lie beyond the teams; the bars end with the teams. */
  private Formula within(Criterion row) {
    return Formulas.max(
        shares.lowest.at(row), Formulas.min(shares.highest.at(row), shares.group.at(row)));
  }

  private ChartPlan chart(RangeRef place) {
    return ChartPlan.of(
            ranges.isPresent() ? ChartPlan.Kind.STACKED_BARS : ChartPlan.Kind.BARS, "WeightsByTeam")
        .titled(
            ranges.isPresent()
                ? "Weight of each criterion: the lowest team, all together, the highest team"
                : "Weight of each criterion by team",
            ranges.isPresent()
                ? "Bars: up to the lowest weight that a team gives to each criterion, then on to"
                    + " the weight of all together and to the highest. The same figures stand in"
                    + " the table above."
                : "Bars: how much each team weighs each criterion; the same figures stand in the"
                    + " table above.")
        .axes("", "Weight, share of all", PERCENT)
        .from(0)
        .drawn(ranges.map(this::byRange).orElseGet(this::byTeam), place);
  }

  private List<ChartPlan.Series> byTeam() {
    return shares.share.others().stream()
        .map(team -> series(shares.share.of(team), new ChartPlan.Paint.Next()))
        .toList();
  }

  private List<ChartPlan.Series> byRange(Ranges range) {
    return List.of(
        series(shares.lowest, new ChartPlan.Paint.Of(Hue.COMMON)),
        series(range.toGroup(), new ChartPlan.Paint.Of(Hue.OTHER_STAND_IN)),
        series(range.toHighest(), new ChartPlan.Paint.Of(Hue.FIRST_STAND_IN)));
  }

  private ChartPlan.Series series(Cells<Criterion> figures, ChartPlan.Paint paint) {
    return new ChartPlan.Series(figures.head(), given.table.names().all(), figures.all(), paint);
  }
}
