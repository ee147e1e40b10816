package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;

import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Subtotal;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.workbook.CriteriaRuns;
import dev.decisionmatrix.workbook.Guard;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** By option and case what the criteria of a group come to, where that must reach something. */
final class SubtotalOutcomes {
  /** With missing evidence at its worst and at its best. */
  private record Line(
      Body<Option, Optional<Letter>> lowest, Body<Option, Optional<Letter>> highest) {}

  private final Outcomes outcomes;
  private final Map<Group, Line> lines = new LinkedHashMap<>();

  private SubtotalOutcomes(Outcomes outcomes, Decision decision) {
    this.outcomes = outcomes;
    for (Group group : decision.policy().mustReachSubtotals().keySet()) {
      CriteriaRuns runs = CriteriaRuns.of(decision.criteria(), group);
      lines.put(
          group,
          new Line(
              across(group, "lowest", Subtotal::lowest, (o, one) -> lowest(runs, o, one)),
              across(group, "highest", Subtotal::highest, (o, one) -> highest(runs, o, one))));
    }
  }

  /** Empty where no group must reach anything. */
  static Optional<SubtotalOutcomes> of(Outcomes outcomes) {
    Decision decision = outcomes.book.decision();
    return decision.policy().mustReachSubtotals().isEmpty()
        ? Optional.empty()
        : Optional.of(new SubtotalOutcomes(outcomes, decision));
  }

  /** How many groups come to less than they must, whatever is missing. */
  Formula below(Option option, Optional<Letter> one) {
    return count(option, one, Line::highest);
  }

  /** The same with all that is missing at its worst. */
  Formula open(Option option, Optional<Letter> one) {
    return count(option, one, Line::lowest);
  }

  private Formula count(
      Option option, Optional<Letter> one, Function<Line, Body<Option, Optional<Letter>>> figures) {
    return lines.entrySet().stream()
        .map(
            line -> {
              CellRef figure = figures.apply(line.getValue()).at(option, one);
              CellRef asked =
                  outcomes.book.weights().subtotals().orElseThrow().at(line.getKey()).fixed();
              return orZero(isFigure(figure), oneIf(figure.lessThan(asked)));
            })
        .reduce(Formula::plus)
        .orElse(Constant.ZERO);
  }

  private Body<Option, Optional<Letter>> across(
      Group group,
      String end,
      ToDoubleFunction<Subtotal> figure,
      BiFunction<Option, Optional<Letter>, Formula> formula) {
    return outcomes.table.across(
        Cases.ALL,
        one -> group.text() + ", " + end + ", " + Cases.title(one),
        ONE,
        (option, one) -> outcomes.whenScored(option, one, formula.apply(option, one)),
        (option, one) ->
            Expected.number(
                outcomes
                    .result(option, one)
                    .flatMap(result -> of(group, result))
                    .map(sub -> OptionalDouble.of(figure.applyAsDouble(sub)))
                    .orElse(OptionalDouble.empty())));
  }

  private static Optional<Subtotal> of(Group group, OptionResult result) {
    return result.subtotals().stream().filter(sub -> sub.group().equals(group)).findFirst();
  }

  private Formula lowest(CriteriaRuns runs, Option option, Optional<Letter> one) {
    return mean(runs, option, one, outcomes.standIn().minus(0));
  }

  private Formula highest(CriteriaRuns runs, Option option, Optional<Letter> one) {
    return mean(runs, option, one, outcomes.standIn().minus(1));
  }

  /** The mean less what stands in for missing evidence above an end of the scale. */
  private Formula mean(CriteriaRuns runs, Option option, Optional<Letter> one, Formula aboveEnd) {
    RangeRef weights = outcomes.weighed.weights(one);
    Formula all = Fn.SUM.of(runs.each(weights).map(RangeRef::fixed).toArray(Formula[]::new));
    Formula points =
        outcomes
            .held
            .points(runs, option, one)
            .plus(changes(runs, option, outcomes.effects.points.column(one)));
    Formula gap =
        gaps(runs, option, weights).plus(changes(runs, option, outcomes.effects.gaps.column(one)));
    Formula ends = Guard.HUNDRED.times(aboveEnd).times(gap);
    return onlyIf(
        all(isFigure(outcomes.standIn()), Guard.rounded(all).moreThan(0)),
        Guard.rounded(points.minus(ends).over(all)));
  }

  private Formula gaps(CriteriaRuns runs, Option option, RangeRef weights) {
    RangeRef known = outcomes.book.matrix().known().column(option);
    return runs.runs().stream()
        .map(run -> Fn.SUMIF.of(run.of(known).fixed(), Constant.ZERO, run.of(weights).fixed()))
        .reduce(Formula::plus)
        .orElse(Constant.ZERO);
  }

  /** What the lines of the list change for an option, as far as they are about these criteria. */
  private Formula changes(CriteriaRuns runs, Option option, RangeRef changes) {
    RangeRef criteria = outcomes.spots.criterion.fixed();
    return runs.runs().stream()
        .map(
            run ->
                Fn.SUMIFS.of(
                    changes.anchored(Anchor.ROW),
                    outcomes.spots.option.fixed(),
                    outcomes.place(option),
                    criteria,
                    words(">=").and(Formulas.number(run.first() + 1.0)),
                    criteria,
                    words("<=").and(Formulas.number(run.last() + 1.0))))
        .reduce(Formula::plus)
        .orElse(Constant.ZERO);
  }
}
