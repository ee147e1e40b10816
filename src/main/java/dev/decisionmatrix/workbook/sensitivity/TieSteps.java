package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Formulas.absolute;
import static dev.decisionmatrix.cells.Formulas.less;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.times;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.workbook.Guard.whenFigure;
import static dev.decisionmatrix.workbook.Guard.whenPositive;

import dev.decisionmatrix.analysis.Rivalry;
import dev.decisionmatrix.analysis.WeightStability.Swing;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * By criterion and option: how far each is behind the leader as weight moves, and at which weight
 * the two tie.
 */
final class TieSteps extends Area {
  final Bands bands = new Bands();
  final Body<Criterion, Option> without =
      bands.add(
          "Score when the criterion weighs nothing",
          ONE,
          this::without,
          (k, o) -> Expected.number(Optional.ofNullable(stability(k).atNone().get(o))));
  final Body<Criterion, Option> aheadWithout =
      bands.exact(
          "Behind the leader then, in points",
          ONE,
          (k, o) ->
              whenContends(o, orNone(sheet.steps.leaderWithout.beside(k).minus(without.at(k, o)))),
          contending(Rivalry::distanceWithout));
  final Body<Criterion, Option> ahead =
      bands.exact(
          "Behind the leader on the criterion alone",
          PERCENT_ONE,
          (k, o) ->
              whenContends(o, sheet.steps.leaderValue.beside(k).minus(matrix().value().at(k, o))),
          contending(TieSteps::ahead));
  final Body<Criterion, Option> tieAt =
      bands.exact(
          "Weight at which it ties with the leader",
          PERCENT_ONE,
          this::tieAt,
          contending(Rivalry::tieAt));
  final Body<Criterion, Option> down =
      bands.rounded(
          "So much less than the weight in use",
          PERCENT_ONE,
          (k, o) -> away(k, o, tieAt.at(k, o).lessThan(weight(k)), weight(k).minus(tieAt.at(k, o))),
          (rival, k) -> stability(k).fall(rival));
  final Body<Criterion, Option> up =
      bands.rounded(
          "So much more than the weight in use",
          PERCENT_ONE,
          (k, o) -> away(k, o, tieAt.at(k, o).atLeast(weight(k)), tieAt.at(k, o).minus(weight(k))),
          (rival, k) -> stability(k).rise(rival));
  final Body<Criterion, Option> firstDown =
      bands.rounded(
          "How fast the nearest below passes, in points",
          ONE,
          (k, o) -> steepness(k, o, down.at(k, o), sheet.steps.leastDown.beside(k)),
          (rival, k) -> steepness(rival, k, stability(k).fall(rival), stability(k).fall()));
  final Body<Criterion, Option> firstUp =
      bands.rounded(
          "How fast the nearest above passes, in points",
          ONE,
          (k, o) -> steepness(k, o, up.at(k, o), sheet.steps.leastUp.beside(k)),
          (rival, k) -> steepness(rival, k, stability(k).rise(rival), stability(k).rise()));
  final Body<Criterion, Option> aheadRounded =
      bands.rounded(
          "Behind on the criterion alone, rounded",
          PERCENT_ONE,
          (k, o) -> whenFigure(ahead.at(k, o), rounded(ahead.at(k, o))),
          contending(TieSteps::ahead));
  final Body<Criterion, Option> low =
      bands.exact(
          "Behind the leader at the low weight, in points",
          ONE,
          (k, o) -> behind(k, o, sheet.ranges.low.beside(k)),
          contending((rival, k) -> behind(rival, k, Swing::lowWeight)));
  final Body<Criterion, Option> high =
      bands.exact(
          "Behind the leader at the high weight, in points",
          ONE,
          (k, o) -> behind(k, o, sheet.ranges.high.beside(k)),
          contending((rival, k) -> behind(rival, k, Swing::highWeight)));
  final Body<Criterion, Option> moved =
      bands.rounded(
          "Weight that has to leave the criterion",
          PERCENT_ONE,
          this::moved,
          (rival, k) -> rival.transfer(k, rival.gainsMost()));

  TieSteps(SensitivitySheet sheet) {
    super(sheet);
  }

  private Formula without(Criterion criterion, Option option) {
    CellRef others = sheet.steps.others.beside(criterion);
    Formula rest =
        WeightSteps.sumWithout(matrix().contribution().column(option), criteria.indexOf(criterion));
    return whenFigure(matrix().score().at(option), whenPositive(others, rest.over(others)));
  }

  private Formula tieAt(Criterion criterion, Option option) {
    CellRef none = aheadWithout.at(criterion, option);
    Formula alone = times(100, ahead.at(criterion, option));
    return orNone(
        onlyIf(rounded(none).times(rounded(alone)).lessThan(0), none.over(none.minus(alone))));
  }

  private Formula away(Criterion criterion, Option option, Formula isThere, Formula away) {
    return whenFigure(tieAt.at(criterion, option), onlyIf(isThere, rounded(away)));
  }

  private static OptionalDouble ahead(Rivalry rival, Criterion criterion) {
    return OptionalDouble.of(rival.ahead(criterion));
  }

  /** How steeply the two lines cross, where no other line crosses the leader's sooner. */
  private Formula steepness(Criterion criterion, Option option, CellRef change, CellRef least) {
    Formula steepness =
        aheadWithout.at(criterion, option).minus(times(100, ahead.at(criterion, option)));
    return whenFigure(change, onlyIf(change.equalTo(least), rounded(absolute(steepness))));
  }

  private static OptionalDouble steepness(
      Rivalry rival, Criterion criterion, OptionalDouble change, OptionalDouble least) {
    return change.isPresent() && rounded(change).equals(Expected.number(least))
        ? rival.steepness(criterion)
        : OptionalDouble.empty();
  }

  private Formula behind(Criterion criterion, Option option, CellRef share) {
    Formula none = less(1, share).times(aheadWithout.at(criterion, option));
    return orNone(none.plus(times(100, share).times(ahead.at(criterion, option))));
  }

  private OptionalDouble behind(Rivalry rival, Criterion criterion, ToDoubleFunction<Swing> share) {
    return stability(criterion)
        .swing()
        .map(swing -> rival.distanceAt(criterion, share.applyAsDouble(swing)))
        .orElse(OptionalDouble.empty());
  }

  private Formula moved(Criterion criterion, Option option) {
    Formula to = item(ahead.of(option).keepingRows(), sheet.takes.toPlace.at(option).fixed());
    Formula gained = times(100, ahead.at(criterion, option).minus(to));
    Formula share = rounded(sheet.takes.distance.at(option).fixed().over(gained));
    return orNone(
        onlyIf(
            rounded(gained).moreThan(0),
            onlyIf(share.lessThan(rounded(weight(criterion))), share)));
  }

  private Formula whenContends(Option option, Formula then) {
    return onlyIf(sheet.takes.contends.at(option).fixed().is(1), then);
  }

  private CellRef weight(Criterion criterion) {
    return matrix().weight().beside(criterion);
  }
}
