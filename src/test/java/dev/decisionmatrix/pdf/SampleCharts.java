package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Charts with made-up figures. */
final class SampleCharts {
  private SampleCharts() {}

  static Chart.BalanceChart balance(List<String> rows) {
    List<Chart.BalanceRow> all = new ArrayList<>();
    for (int k = 0; k < rows.size(); k++) {
      all.add(new Chart.BalanceRow(rows.get(k), 7.5 - 3.1 * k, k == rows.size() - 1));
    }
    return new Chart.BalanceChart(
        Text.of("What each criterion adds."), "From 7.5 down", "left", "right", all, Decimals.ONE);
  }

  static Chart.ShareChart shares(List<String> rows) {
    List<Chart.ShareRow> all = new ArrayList<>();
    for (int k = 0; k < rows.size(); k++) {
      List<Double> none = new ArrayList<>(Collections.nCopies(rows.size(), 0.0));
      none.set(k, 1.0);
      List<Double> even = Collections.nCopies(rows.size(), 1.0 / rows.size());
      all.add(new Chart.ShareRow(rows.get(k), List.of(none, even)));
    }
    return new Chart.ShareChart(
        Text.of("Share of each rank."),
        "All or evenly",
        rows.stream().map(row -> "rank of " + row).toList(),
        List.of("one", "the other"),
        all);
  }

  static Chart.SweepChart sweeps(List<String> options, int panels) {
    List<Chart.SweepPanel> all = new ArrayList<>();
    for (int panel = 0; panel < panels; panel++) {
      List<Chart.SweepLine> lines = new ArrayList<>();
      for (int k = 0; k < options.size(); k++) {
        Chart.Stress stress =
            k == 0 ? Chart.Stress.LEADER : k < 4 ? Chart.Stress.RIVAL : Chart.Stress.OTHER;
        lines.add(new Chart.SweepLine(options.get(k), 60 - k, 50 + k % 2, stress));
      }
      all.add(
          new Chart.SweepPanel(
              options.get(panel % options.size()),
              0.02 * panel % 1,
              lines,
              List.of(new Chart.SweepPoint(0.021, 58), new Chart.SweepPoint(0.9, 51))));
    }
    return new Chart.SweepChart(
        Text.of("Scores over a weight."), "From 60 to 50", all, 100, Decimals.ONE);
  }

  static Chart.ScatterChart scatter(List<String> options) {
    List<Chart.Spot> spots = new ArrayList<>();
    Chart.Standing[] standings = Chart.Standing.values();
    for (int k = 0; k < options.size(); k++) {
      spots.add(
          new Chart.Spot(
              options.get(k), 1000 + 7 * k, 40 + k % 5, standings[k % standings.length]));
    }
    return new Chart.ScatterChart(
        Text.of("Scores over costs."),
        "From 40 up",
        new Chart.Scale("Cost, EUR", Decimals.thousands(0)),
        new Chart.Scale("Score of 100", Decimals.ONE),
        spots,
        spots.subList(0, Math.min(2, spots.size())));
  }

  /** A point of an empty line, a line without points, one upright, and one of both. */
  static Chart.CurveChart curves(List<String> options, int panels) {
    List<Chart.CurvePanel> all = new ArrayList<>();
    for (int panel = 0; panel < panels; panel++) {
      List<Chart.CurveMark> marks = new ArrayList<>();
      for (int k = 0; k < options.size() && panel != 1; k++) {
        Chart.Stress stress = k == 0 ? Chart.Stress.LEADER : Chart.Stress.OTHER;
        marks.add(
            new Chart.CurveMark(
                options.get(k), new Chart.CurvePoint(panel == 2 ? 7 : 1e6 * k, k % 2), stress));
      }
      List<Chart.CurvePoint> line =
          panel == 0
              ? List.of()
              : List.of(new Chart.CurvePoint(7, 0), new Chart.CurvePoint(panel == 2 ? 7 : 9e6, 1));
      all.add(new Chart.CurvePanel("Panel " + panel, line, marks));
    }
    return new Chart.CurveChart(Text.of("Values."), "From 0 to 1", all, Decimals.TWO);
  }
}
