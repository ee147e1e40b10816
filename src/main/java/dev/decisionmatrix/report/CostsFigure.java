package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.CostStep;
import dev.decisionmatrix.analysis.Costed;
import dev.decisionmatrix.analysis.Costed.Kind;
import dev.decisionmatrix.analysis.Costs;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Chart.Spot;
import dev.decisionmatrix.blocks.Chart.Standing;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.display.Units;
import dev.decisionmatrix.model.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Scores against costs, an option a point, the frontier a line. */
final class CostsFigure {
  private final Analysis analysis;
  private final Costs costs;

  CostsFigure(Analysis analysis) {
    this.analysis = analysis;
    costs = analysis.costs();
  }

  /** Empty where fewer than two costs are known. */
  Optional<Block> chart() {
    List<Costed> known =
        costs.options().stream()
            .filter(one -> one.cost().isPresent())
            .sorted(Comparator.comparingDouble(one -> one.cost().orElseThrow()))
            .toList();
    if (known.size() < 2) {
      return Optional.empty();
    }
    String cost = costs.unit().isEmpty() ? "Cost" : "Cost, " + costs.unit();
    return Optional.of(
        new Chart.ScatterChart(
            Text.of(caption()),
            told(known),
            new Chart.Scale(cost, Decimals.thousands(0)),
            new Chart.Scale("Score of 100", Decimals.ONE),
            known.stream().map(this::spot).toList(),
            costs.frontier().stream().map(step -> spot(costs.of(step.option()))).toList()));
  }

  private Spot spot(Costed one) {
    return new Spot(
        one.option().name(), one.cost().orElseThrow(), one.score(), standing(one.option()));
  }

  private Standing standing(Option option) {
    if (costs.of(option).kind() == Kind.OUT) {
      return Standing.OUT;
    }
    if (analysis.ranking().leader().filter(option::equals).isPresent()) {
      return Standing.LEADER;
    }
    return costs.place(option).isPresent() ? Standing.ON_LINE : Standing.OFF_LINE;
  }

  private String caption() {
    List<String> unknown =
        costs.options().stream()
            .filter(one -> one.cost().isEmpty())
            .map(one -> one.option().name())
            .toList();
    boolean out =
        costs.options().stream().anyMatch(one -> one.kind() == Kind.OUT && one.cost().isPresent());
    return "Score of each option over its cost: the higher and the further to the left, the better."
        + (costs.frontier().size() > 1 ? " The line joins the frontier." : "")
        + (out ? " Ring: knocked out." : "")
        + (unknown.isEmpty()
            ? ""
            : " Not shown, as the cost is not known: " + Phrases.list(unknown) + ".");
  }

  private String told(List<Costed> known) {
    Decimals money = Costs.shown(analysis).with("");
    List<String> each =
        known.stream()
            .map(
                one ->
                    "%s %s for %s"
                        .formatted(
                            one.option().name(),
                            Decimals.ONE.text(one.score()),
                            Units.behind(money.text(one.cost().orElseThrow()), costs.unit())))
            .toList();
    List<String> frontier =
        costs.frontier().stream().map(CostStep::option).map(Option::name).toList();
    return "Scores by cost, from the cheapest: %s.%s"
        .formatted(
            String.join("; ", each),
            frontier.isEmpty() ? "" : " On the frontier: " + Phrases.list(frontier) + ".");
  }
}
