package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.WeightsPlaces.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Weights by team as dots; with many teams only the lowest, the group's and the highest. */
final class WeightsChart {
  private static final int MOST_TEAMS = 6;

  private final Analysis analysis;
  private final WeightsPlaces places;

  WeightsChart(Analysis analysis, WeightsPlaces places) {
    this.analysis = analysis;
    this.places = places;
  }

  ChartPlan plan() {
    boolean few = places.teams().size() <= MOST_TEAMS;
    RangeRef room = places.chart();
    return new ChartPlan(
        ChartPlan.Kind.DOTS,
        "WeightsByTeam",
        few ? "Weights by team" : "Weights: lowest, group, highest",
        "Dots: how much each team weighs each criterion; the same figures stand in the table above.",
        "",
        "Weight",
        Decimals.PERCENT.pattern(),
        OptionalDouble.of(0),
        OptionalDouble.empty(),
        few ? byTeam() : bySpread(),
        ChartPlan.Labels.NONE,
        room.from(),
        room.to());
  }

  private List<ChartPlan.Series> byTeam() {
    List<ChartPlan.Series> series = new ArrayList<>();
    for (Team team : places.teams()) {
      series.add(series(places.teamName(team), places.share().column(team)));
    }
    return series;
  }

  private List<ChartPlan.Series> bySpread() {
    List<ChartPlan.Series> series = new ArrayList<>();
    for (Column column : List.of(Column.LOWEST, Column.GROUP, Column.HIGHEST)) {
      series.add(series(Tab.WEIGHTS.at(places.shareHead(), column.index()), places.share(column)));
    }
    return series;
  }

  private ChartPlan.Series series(CellRef title, RangeRef values) {
    CellRef first = places.criterion(places.shareHead(), analysis.decision().criteria().get(0));
    RangeRef names = first.to(first.below(analysis.decision().criteria().size() - 1));
    return new ChartPlan.Series(title, names, values, Optional.empty());
  }
}
