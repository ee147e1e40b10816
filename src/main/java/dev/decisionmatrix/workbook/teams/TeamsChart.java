package dev.decisionmatrix.workbook.teams;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.ChartPlan.Paint;
import dev.decisionmatrix.cells.ChartRows;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Hue;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** The options' scores by team: a bar for each team, or the range where there are many. */
final class TeamsChart {
  private static final String BARS = "Score of each option by the weights of each team";
  private static final String BARS_TOLD =
      "Bars: the score of each option by each team's own weights; the same figures stand in the"
          + " table above.";
  private static final String RANGES =
      "Score of each option: the lowest team, the mean of the teams, the highest team";
  private static final String RANGES_TOLD =
      "Bars: up to the lowest score that the weights of a team give to each option, then on to"
          + " the mean of the teams and to the highest. The same figures stand in the table above.";

  private final Analysis analysis;
  private final Cells<Option> names;
  private final Body<Option, Team> scores;
  private final Table<Option> steps;
  private final boolean barByTeam;
  private final List<Supplier<ChartPlan.Series>> stretches = new ArrayList<>();

  /**
   * The chart of some scores.
   *
   * @param steps which get further columns where the chart shows ranges
   */
  TeamsChart(
      Analysis analysis, Cells<Option> names, Body<Option, Team> scores, Table<Option> steps) {
    this.analysis = analysis;
    this.names = names;
    this.scores = scores;
    this.steps = steps;
    barByTeam = analysis.teams().size() <= ChartRows.MOST_TEAMS;
    if (!barByTeam) {
      steps.gap().over("What the chart shows");
      stretch(
          "Lowest team", new Paint.Of(Hue.COMMON), Formulas::min, DoubleSummaryStatistics::getMin);
      stretch(
          "Lowest to mean",
          new Paint.Of(Hue.OTHER_STAND_IN),
          row -> Fn.AVERAGE.of(row).minus(Formulas.min(row)),
          all -> all.getAverage() - all.getMin());
      stretch(
          "Mean to highest",
          new Paint.Of(Hue.FIRST_STAND_IN),
          row -> Formulas.max(row).minus(Fn.AVERAGE.of(row)),
          all -> all.getMax() - all.getAverage());
    }
  }

  /** A part of the bar from the lowest score to the highest. */
  private void stretch(
      String head,
      Paint paint,
      Function<RangeRef, Formula> formula,
      ToDoubleFunction<DoubleSummaryStatistics> figure) {
    Cells<Option> cells =
        steps.figures(
            head,
            Decimals.ONE,
            option ->
                Guard.whenPositive(
                    Formulas.count(scores.row(option)), formula.apply(scores.row(option))),
            option -> Expected.number(figure.applyAsDouble(byTeam(option))));
    stretches.add(() -> new ChartPlan.Series(cells.head(), names.all(), cells.all(), paint));
  }

  private DoubleSummaryStatistics byTeam(Option option) {
    return analysis.teams().stream()
        .mapToDouble(team -> team.ranking().of(option).score())
        .summaryStatistics();
  }

  ChartRoom room(int columns) {
    int bars = barByTeam ? analysis.teams().size() : 1;
    return new ChartRoom(ChartRows.of(names.things().size(), bars), columns, this::chart);
  }

  private ChartPlan chart(RangeRef room) {
    return ChartPlan.of(
            barByTeam ? ChartPlan.Kind.BARS : ChartPlan.Kind.STACKED_BARS, "ScoresByTeam")
        .titled(barByTeam ? BARS : RANGES, barByTeam ? BARS_TOLD : RANGES_TOLD)
        .axes("", "Points of 100", Decimals.WHOLE)
        .from(0)
        .upTo(100)
        .drawn(barByTeam ? bars() : stretches.stream().map(Supplier::get).toList(), room);
  }

  private List<ChartPlan.Series> bars() {
    return scores.others().stream()
        .map(team -> new ChartPlan.Series(scores.head(team), names.all(), scores.column(team)))
        .toList();
  }
}
