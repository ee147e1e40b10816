package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.GroupWithout;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The teams that stay when one is left out, or all of them. Formulas add up what stands before and
 * after the team instead of taking it away: a weight of 0 is then exactly 0.
 */
final class OtherTeams {
  private final Analysis analysis;
  private final WeightsPlaces weights;
  private final Optional<Team> left;

  OtherTeams(Analysis analysis, WeightsPlaces weights, Optional<Team> left) {
    this.analysis = analysis;
    this.weights = weights;
    this.left = left;
  }

  GroupWithout result() {
    return analysis.groupWithout(left);
  }

  Formula power() {
    return sum(run -> Fn.SUM.of(run.apply(powers())));
  }

  /** The sum of power x figure, over a row of all teams. */
  Formula byPower(RangeRef figures) {
    return sum(run -> sumProduct(run.apply(powers()), run.apply(figures)));
  }

  /** How many of them have power and a share of 0. */
  Formula vetoes(RangeRef shares) {
    return sum(
        run -> Fn.COUNTIFS.of(run.apply(shares), Constant.ZERO, run.apply(powers()), words(">0")));
  }

  private Formula sum(Function<Function<RangeRef, RangeRef>, Formula> part) {
    return runs().stream().map(part).reduce(Formula::plus).orElse(Constant.ZERO);
  }

  private RangeRef powers() {
    return weights.facts(TeamFact.POWER).anchored(Anchor.ROW);
  }

  /** What cuts the teams that stay out of a row of all teams. */
  private List<Function<RangeRef, RangeRef>> runs() {
    if (left.isEmpty()) {
      return List.of(row -> row);
    }
    int place = weights.teams().indexOf(left.get());
    int last = weights.teams().size() - 1;
    List<Function<RangeRef, RangeRef>> runs = new ArrayList<>();
    if (place > 0) {
      runs.add(row -> row.at(0, 0).to(row.at(0, place - 1)));
    }
    if (place < last) {
      runs.add(row -> row.at(0, place + 1).to(row.at(0, last)));
    }
    return runs;
  }
}
