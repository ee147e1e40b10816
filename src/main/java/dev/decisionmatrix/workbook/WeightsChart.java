package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Spread;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.WeightsPlaces.Column;
import dev.decisionmatrix.workbook.WeightsPlaces.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Weights by team: a bar for each team, or the range where there would be too many. */
final class WeightsChart {
  private final Analysis analysis;
  private final WeightsPlaces places;

  WeightsChart(Analysis analysis, WeightsPlaces places) {
    this.analysis = analysis;
    this.places = places;
  }

  void addTo(SheetPlan.Builder sheet) {
    if (places.barsByTeam()) {
      sheet.chart(
          chart(
              "Weight of each criterion by team",
              "Bars: how much each team weighs each criterion; the same figures stand in the table"
                  + " above.",
              byTeam()));
      return;
    }
    addRanges(sheet);
    sheet.chart(
        chart(
            "Weight of each criterion: lowest team to group (light), group to highest (dark)",
            "Bars: from the lowest to the highest weight that a team gives to each criterion; the"
                + " shade changes at the group's weight. The same figures stand in the table"
                + " above.",
            byRange()));
  }

  /** A geometric mean may lie beyond the teams; the bars end with the teams. */
  private void addRanges(SheetPlan.Builder sheet) {
    CellRef head = places.range(Range.TO_GROUP).from().below(-1);
    sheet
        .add(new Label(head.below(-1), "What the chart shows", Look.SECTION))
        .add(new Label(head, "Lowest to group", Look.HEAD_FIGURE))
        .add(new Label(head.right(1), "Group to highest", Look.HEAD_FIGURE));
    for (Spread spread : analysis.spreads()) {
      CellRef lowest = places.share(spread.criterion(), Column.LOWEST);
      CellRef highest = places.share(spread.criterion(), Column.HIGHEST);
      CellRef group = places.share(spread.criterion(), Column.GROUP);
      Formula within = Fn.MAX.of(lowest, Fn.MIN.of(highest, group));
      double middle =
          Math.max(
              spread.lowest(),
              Math.min(spread.highest(), analysis.groupWeights().of(spread.criterion())));
      Formula all = Formulas.all(Formulas.isFigure(lowest), Formulas.isFigure(group));
      sheet
          .add(
              new Live(
                  places.range(Range.TO_GROUP, spread.criterion()),
                  Formulas.onlyIf(all, within.minus(lowest)),
                  middle - spread.lowest(),
                  Decimals.PERCENT_ONE))
          .add(
              new Live(
                  places.range(Range.TO_HIGHEST, spread.criterion()),
                  Formulas.onlyIf(all, highest.minus(within)),
                  spread.highest() - middle,
                  Decimals.PERCENT_ONE));
    }
  }

  private List<ChartPlan.Series> byTeam() {
    List<ChartPlan.Series> series = new ArrayList<>();
    for (Team team : places.teams()) {
      series.add(new ChartPlan.Series(places.teamName(team), names(), places.share().column(team)));
    }
    return series;
  }

  private List<ChartPlan.Series> byRange() {
    return List.of(
        series(places.share(Column.LOWEST), new ChartPlan.Paint.Hidden()),
        series(places.range(Range.TO_GROUP), new ChartPlan.Paint.Step(1, 2)),
        series(places.range(Range.TO_HIGHEST), new ChartPlan.Paint.Step(0, 2)));
  }

  private ChartPlan.Series series(RangeRef values, ChartPlan.Paint paint) {
    return new ChartPlan.Series(values.from().below(-1), names(), values, paint);
  }

  private RangeRef names() {
    CellRef first = places.criterion(places.shareHead(), analysis.decision().criteria().get(0));
    return first.to(first.below(analysis.decision().criteria().size() - 1));
  }

  private ChartPlan chart(String title, String alternative, List<ChartPlan.Series> series) {
    RangeRef room = places.chart();
    return new ChartPlan(
        places.barsByTeam() ? ChartPlan.Kind.BARS : ChartPlan.Kind.STACKED_BARS,
        "WeightsByTeam",
        title,
        alternative,
        "",
        "Weight, share of all",
        Decimals.PERCENT.pattern(),
        OptionalDouble.of(0),
        OptionalDouble.empty(),
        series,
        ChartPlan.Labels.NONE,
        room.from(),
        room.to());
  }
}
