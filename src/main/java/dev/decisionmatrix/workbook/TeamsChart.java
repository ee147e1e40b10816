package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.TeamsPlaces.Column;
import dev.decisionmatrix.workbook.TeamsPlaces.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The options' scores by team: a bar for each team, or the range where there are many. */
final class TeamsChart {
  private final Analysis analysis;
  private final TeamsPlaces places;

  TeamsChart(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.places = layout.teams();
  }

  void addTo(SheetPlan.Builder sheet) {
    if (places.barsByTeam()) {
      sheet.chart(
          chart(
              "Score of each option by the weights of each team",
              "Bars: the score of each option by each team's own weights; the same figures stand in"
                  + " the table above.",
              byTeam()));
      return;
    }
    addRanges(sheet);
    sheet.chart(
        chart(
            "Score of each option: lowest team to mean (light), mean to highest (dark)",
            "Bars: from the lowest to the highest score that the weights of a team give to each"
                + " option; the shade changes at the mean of the teams. The same figures stand in"
                + " the table above.",
            byRange()));
  }

  private void addRanges(SheetPlan.Builder sheet) {
    CellRef head = places.range(Range.LOWEST).from().below(-1);
    sheet
        .add(new Label(head.below(-1), "What the chart shows", Look.SECTION))
        .add(new Label(head, "Lowest team", Look.HEAD_FIGURE))
        .add(new Label(head.right(1), "Lowest to mean", Look.HEAD_FIGURE))
        .add(new Label(head.right(2), "Mean to highest", Look.HEAD_FIGURE));
    for (Option option : places.options()) {
      var scores =
          analysis.teams().stream()
              .mapToDouble(team -> team.ranking().of(option).score())
              .summaryStatistics();
      RangeRef row = places.scores().row(option);
      add(sheet, Range.LOWEST, option, Fn.MIN.of(row), scores.getMin());
      add(
          sheet,
          Range.TO_MEAN,
          option,
          Fn.AVERAGE.of(row).minus(Fn.MIN.of(row)),
          scores.getAverage() - scores.getMin());
      add(
          sheet,
          Range.TO_HIGHEST,
          option,
          Fn.MAX.of(row).minus(Fn.AVERAGE.of(row)),
          scores.getMax() - scores.getAverage());
    }
  }

  private void add(
      SheetPlan.Builder sheet, Range part, Option option, Formula formula, double expected) {
    RangeRef row = places.scores().row(option);
    sheet.add(
        new Live(
            places.range(part, option),
            Guard.whenPositive(Fn.COUNT.of(row), formula),
            expected,
            Decimals.ONE));
  }

  private List<ChartPlan.Series> byTeam() {
    List<ChartPlan.Series> series = new ArrayList<>();
    for (Team team : places.teams()) {
      CellRef name = Tab.TEAMS.at(TeamsPlaces.SCORE_HEAD, places.teamColumn(team));
      series.add(
          new ChartPlan.Series(name, places.scores(Column.OPTION), places.scores().column(team)));
    }
    return series;
  }

  private List<ChartPlan.Series> byRange() {
    List<ChartPlan.Series> series = new ArrayList<>();
    for (Range part : Range.values()) {
      RangeRef values = places.range(part);
      ChartPlan.Paint paint =
          part == Range.LOWEST
              ? new ChartPlan.Paint.Hidden()
              : new ChartPlan.Paint.Step(part == Range.TO_MEAN ? 1 : 0, 2);
      series.add(
          new ChartPlan.Series(
              values.from().below(-1), places.scores(Column.OPTION), values, paint));
    }
    return series;
  }

  private ChartPlan chart(String title, String alternative, List<ChartPlan.Series> series) {
    RangeRef room = places.chart();
    return new ChartPlan(
        places.barsByTeam() ? ChartPlan.Kind.BARS : ChartPlan.Kind.STACKED_BARS,
        "ScoresByTeam",
        title,
        alternative,
        "",
        "Points of 100",
        Decimals.WHOLE.pattern(),
        OptionalDouble.of(0),
        OptionalDouble.of(100),
        series,
        ChartPlan.Labels.NONE,
        room.from(),
        room.to());
  }
}
