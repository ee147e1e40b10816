package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Spread;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Chart.DotRow;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Team;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The weights as a figure: bars of a team that is alone, else a dot for each team. */
final class WeightsFigure {
  /** More teams than this cannot be told apart by the look of a dot. */
  static final int TEAMS = 8;

  private final Analysis analysis;
  private final List<Criterion> criteria;

  WeightsFigure(Analysis analysis) {
    this.analysis = analysis;
    this.criteria = analysis.decision().criteria();
  }

  Block bars() {
    double heaviest = criteria.stream().mapToDouble(analysis.weights()::of).max().orElse(0);
    List<Chart.Bar> bars = new ArrayList<>();
    for (Criterion criterion : heaviestFirst()) {
      double weight = analysis.weights().of(criterion);
      bars.add(new Chart.Bar(criterion.name(), weight, weight, weight, weight == heaviest));
    }
    return new Chart.BarChart(
        Text.of("Weight of each criterion, the heaviest first."),
        "Weights: " + told(heaviestFirst()) + ".",
        bars,
        axis(heaviest),
        Decimals.PERCENT_ONE);
  }

  private String told(List<Criterion> order) {
    return String.join(
        "; ",
        order.stream()
            .map(
                criterion ->
                    criterion.name()
                        + " "
                        + Decimals.PERCENT_ONE.text(analysis.weights().of(criterion)))
            .toList());
  }

  Block dots() {
    boolean each = analysis.teams().size() <= TEAMS;
    List<String> series =
        each
            ? analysis.decision().teams().stream().map(Team::name).toList()
            : List.of("Lowest", "Group", "Highest");
    List<DotRow> rows = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Criterion criterion : heaviestFirst()) {
      Spread spread = analysis.spreads().get(criteria.indexOf(criterion));
      rows.add(
          new DotRow(
              criterion.name(),
              each
                  ? analysis.teams().stream().map(team -> team.weights().of(criterion)).toList()
                  : List.of(
                      spread.lowest(), analysis.groupWeights().of(criterion), spread.highest())));
      told.add(
          "%s %s to %s"
              .formatted(
                  criterion.name(),
                  Decimals.PERCENT_ONE.text(spread.lowest()),
                  Decimals.PERCENT_ONE.text(spread.highest())));
    }
    double heaviest = analysis.spreads().stream().mapToDouble(Spread::highest).max().orElse(0);
    return new Chart.DotChart(
        Text.of(
            "Weight of each criterion "
                + (each ? "for each team" : "over the teams")
                + ", the heaviest of the group first. The line spans the lowest and the highest."),
        "Weights of the teams: " + String.join("; ", told) + ".",
        series,
        rows,
        axis(heaviest),
        Decimals.PERCENT);
  }

  private List<Criterion> heaviestFirst() {
    return criteria.stream()
        .sorted(
            Comparator.comparingDouble((Criterion one) -> analysis.groupWeights().of(one))
                .reversed())
        .toList();
  }

  /** The next twentieth above the heaviest weight. */
  private static double axis(double heaviest) {
    return Math.min(1, Math.ceil(Math.nextDown(heaviest) * 20) / 20);
  }
}
