package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Formulas.absolute;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.less;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.times;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.workbook.Guard.whenFigure;
import static dev.decisionmatrix.workbook.Guard.whenPositive;

import dev.decisionmatrix.analysis.RatingChange;
import dev.decisionmatrix.analysis.Rivalry;
import dev.decisionmatrix.analysis.WeightStability.Swing;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * By criterion and option: how far each is behind the leader as weight moves, at which weight the
 * two tie, and which change of one rating would make up the distance.
 */
final class Pairs extends Area {
  /** More than any scale has. */
  private static final Constant FAR = new Constant(2);

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
              onlyIf(
                  contends(o), orNone(sheet.steps.leaderWithout.beside(k).minus(without.at(k, o)))),
          contending(Rivalry::distanceWithout));
  final Body<Criterion, Option> ahead =
      bands.exact(
          "Behind the leader on the criterion alone",
          PERCENT_ONE,
          (k, o) ->
              onlyIf(
                  contends(o), sheet.steps.leaderValue.beside(k).minus(matrix().value().at(k, o))),
          contending((rival, k) -> OptionalDouble.of(rival.ahead(k))));
  final Body<Criterion, Option> tieAt =
      bands.exact(
          "Weight at which it ties with the leader",
          PERCENT_ONE,
          this::tieAt,
          contending(Rivalry::tieAt));
  final Crossings crossings = new Crossings(sheet, bands);
  final Body<Criterion, Option> aheadRounded =
      bands.rounded(
          "Behind on the criterion alone, rounded",
          PERCENT_ONE,
          (k, o) -> whenFigure(ahead.at(k, o), rounded(ahead.at(k, o))),
          contending((rival, k) -> OptionalDouble.of(rival.ahead(k))));
  final Body<Criterion, Option> low =
      bands.exact(
          "Behind the leader at the low weight, in points",
          ONE,
          (k, o) -> behind(k, o, sheet.ranges.weights.of(End.BELOW).beside(k)),
          contending((rival, k) -> behind(rival, k, Swing::lowWeight)));
  final Body<Criterion, Option> high =
      bands.exact(
          "Behind the leader at the high weight, in points",
          ONE,
          (k, o) -> behind(k, o, sheet.ranges.weights.of(End.ABOVE).beside(k)),
          contending((rival, k) -> behind(rival, k, Swing::highWeight)));
  final Body<Criterion, Option> moved =
      bands.rounded(
          "Weight that has to leave the criterion",
          PERCENT_ONE,
          this::moved,
          (rival, k) -> rival.transfer(k, rival.gainsMost()));

  final Body<Criterion, Option> needed =
      bands.exact(
          "Share of the scale that makes up the distance",
          PERCENT_ONE,
          this::needed,
          Pairs::needed);
  final Body<Criterion, Option> own =
      bands.rounded(
          "Change of its own rating, share of the scale",
          PERCENT_ONE,
          (k, o) -> k.isLinear() ? own(k, o) : sheet.bent.own(k, o),
          Rivalry::own);

  Pairs(SensitivitySheet sheet) {
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
    Formula to = item(ahead.of(option).keepingRows(), sheet.takes.to.at(option).fixed());
    Formula gain = times(100, ahead.at(criterion, option).minus(to));
    Formula by = rounded(sheet.takes.distance.at(option).fixed().over(gain));
    Formula enough = by.lessThan(rounded(weight(criterion)));
    return orNone(onlyIf(rounded(gain).moreThan(0), onlyIf(enough, by)));
  }

  private CellRef weight(Criterion criterion) {
    return matrix().weight().beside(criterion);
  }

  private Formula needed(Criterion criterion, Option option) {
    CellRef distance = sheet.takes.distance.at(option).fixed();
    Formula far = ifThen(distance.lessThan(0), less(0, FAR), FAR);
    Formula enough = distance.over(times(100, weight(criterion)));
    Formula some = rounded(weight(criterion), RatingChange.WEIGHT_DIGITS);
    return whenFigure(distance, ifThen(some.moreThan(0), enough, far));
  }

  private static OptionalDouble needed(Rivalry rival, Criterion criterion) {
    OptionalDouble needed = rival.needed(criterion);
    return needed.isPresent() ? needed : OptionalDouble.of(rival.distance() < 0 ? -2 : 2);
  }

  private Formula own(Criterion criterion, Option option) {
    Formula by = needed.at(criterion, option);
    Formula value = matrix().value().at(criterion, option);
    CellRef demanded = sheet.steps.demanded.beside(criterion);
    Formula raised = onlyIf(rounded(by).lessThan(rounded(less(1, value))), rounded(absolute(by)));
    Formula ahead = rounded(value.plus(by)).lessThan(rounded(demanded));
    Formula readmitted = ifThen(ahead, rounded(absolute(demanded.minus(value))), raised);
    return onlyIf(
        sheet.bent.isRatedBehind(criterion, option),
        ifThen(
            contends(option), raised, onlyIf(sheet.bent.isOutByIt(criterion, option), readmitted)));
  }
}
