package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.TeamsPlaces.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The options' scores by team, as dots: where the dots change places, the teams disagree. */
final class TeamsChart {
  private final Analysis analysis;
  private final TeamsPlaces places;

  TeamsChart(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.places = layout.teams();
  }

  ChartPlan plan() {
    RangeRef room = places.chart();
    List<ChartPlan.Series> series = new ArrayList<>();
    for (Option option : analysis.decision().options()) {
      series.add(
          new ChartPlan.Series(
              places.score(Column.OPTION, option),
              places.teamNames(),
              places.scores().row(option),
              Optional.empty()));
    }
    return new ChartPlan(
        ChartPlan.Kind.DOTS,
        "ScoresByTeam",
        "Scores by team",
        "Dots: the score of each option by each team's own weights; the same figures stand in the"
            + " table above.",
        "",
        "Score of 100",
        Decimals.WHOLE.pattern(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        series,
        ChartPlan.Labels.NONE,
        room.from(),
        room.to());
  }
}
