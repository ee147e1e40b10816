package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Formulas.absolute;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.less;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.times;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.workbook.Guard.whenFigure;

import dev.decisionmatrix.analysis.Rivalry;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.workbook.Guard;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * By criterion and option: how far from the weight in use the two tie, and which cross nearest. By
 * less weight and by more stand in one cell, told by the sign: nobody crosses a line twice.
 */
final class Crossings extends Area {
  final Body<Criterion, Option> takes;
  private final Body<Criterion, Option> away;
  private final Body<Criterion, Option> first;

  Crossings(SensitivitySheet sheet, Bands bands) {
    super(sheet);
    away =
        bands.exact(
            "That less the weight in use",
            PERCENT_ONE,
            this::away,
            contending((rival, k) -> map(rival.tieAt(k), tie -> tie - rival.weight(k))));
    first =
        bands.rounded(
            "How fast the nearest pass, in points; below 0 by less weight",
            ONE,
            this::first,
            (rival, k) ->
                either(
                    map(
                        steepness(rival, k, stability(k).fall(rival), stability(k).fall()),
                        by -> -by),
                    steepness(rival, k, stability(k).rise(rival), stability(k).rise())));
    takes =
        bands.rounded(
            "Of these, by how much weight the lead goes to it",
            PERCENT_ONE,
            this::takes,
            (rival, k) ->
                either(
                    takes(rival, stability(k).below(), stability(k).fall(rival)),
                    takes(rival, stability(k).above(), stability(k).rise(rival))));
  }

  private static OptionalDouble map(OptionalDouble figure, DoubleUnaryOperator to) {
    return figure.isPresent() ? OptionalDouble.of(to.applyAsDouble(figure.getAsDouble())) : figure;
  }

  private static OptionalDouble either(OptionalDouble one, OptionalDouble other) {
    return one.isPresent() ? one : other;
  }

  private Formula away(Criterion criterion, Option option) {
    CellRef tie = sheet.pairs.tieAt.at(criterion, option);
    return whenFigure(tie, tie.minus(matrix().weight().beside(criterion)));
  }

  /** How steeply the two lines cross, where no other line crosses the leader's sooner. */
  private Formula first(Criterion criterion, Option option) {
    CellRef by = away.at(criterion, option);
    Formula alone = times(100, sheet.pairs.ahead.at(criterion, option));
    Formula steepness =
        rounded(absolute(sheet.pairs.aheadWithout.at(criterion, option).minus(alone)));
    Formula isBelow = rounded(less(0, by)).equalTo(sheet.steps.leastDown.beside(criterion));
    Formula isAbove = rounded(by).equalTo(sheet.steps.leastUp.beside(criterion));
    return whenFigure(
        by,
        ifThen(by.lessThan(0), onlyIf(isBelow, less(0, steepness)), onlyIf(isAbove, steepness)));
  }

  private static OptionalDouble steepness(
      Rivalry rival, Criterion criterion, OptionalDouble change, OptionalDouble least) {
    return change.isPresent() && rounded(change).equals(Expected.number(least))
        ? rival.steepness(criterion)
        : OptionalDouble.empty();
  }

  private Formula takes(Criterion criterion, Option option) {
    Formula own = sheet.takes.placeOf(option);
    Formula takes =
        any(
            own.equalTo(sheet.steps.downPlace.beside(criterion)),
            own.equalTo(sheet.steps.upPlace.beside(criterion)));
    return onlyIf(takes, rounded(absolute(away.at(criterion, option))));
  }

  private static OptionalDouble takes(
      Rivalry rival, Optional<Option> taker, OptionalDouble change) {
    return taker.filter(rival.option()::equals).isPresent() ? change : OptionalDouble.empty();
  }

  /** How far it is to the nearest below. */
  Formula fall(Criterion criterion) {
    RangeRef row = away.row(criterion);
    Formula others = Guard.count(row, ">=0");
    Formula nearest = Fn.LARGE.of(row, others.plus(1));
    return onlyIf(count(row).moreThan(others), rounded(less(0, nearest)));
  }

  /** And above. */
  Formula rise(Criterion criterion) {
    RangeRef row = away.row(criterion);
    Formula others = Guard.count(row, "<0");
    Formula nearest = Fn.SMALL.of(row, others.plus(1));
    return onlyIf(count(row).moreThan(others), rounded(nearest));
  }

  /** The place of the steepest of the nearest below. */
  Formula firstBelow(Criterion criterion) {
    RangeRef row = first.row(criterion);
    return onlyIf(min(row).lessThan(0), place(min(row), row));
  }

  /** And above. */
  Formula firstAbove(Criterion criterion) {
    RangeRef row = first.row(criterion);
    return onlyIf(max(row).moreThan(0), place(max(row), row));
  }
}
