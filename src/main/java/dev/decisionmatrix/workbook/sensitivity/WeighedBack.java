package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Expected.number;
import static dev.decisionmatrix.cells.Formulas.absolute;
import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.less;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.times;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;
import static dev.decisionmatrix.workbook.Guard.whenFigure;

import dev.decisionmatrix.analysis.ReadmissionWords;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.WeightFlip;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.SensitivityCells;
import dev.decisionmatrix.workbook.Sentences;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Which one weight, the others in proportion, makes all points reach what they must. */
final class WeighedBack extends Area {
  /** More than any weight, and as much below none. */
  private static final Constant NEVER = new Constant(2);

  private final Readmissions back;
  private final Map<Floor, Body<Criterion, Option>> atNone = new LinkedHashMap<>();
  private final Body<Criterion, Option> from;
  private final Body<Criterion, Option> to;
  private final Body<Criterion, Option> at;
  private final Body<Criterion, Option> change;
  final Table<Option> steps = new Table<>(book.optionRows());
  final Cells<Option> place;
  private final Cells<Option> then;
  private final Cells<Option> now;
  private final Cells<Option> digits;
  private final Cells<Option> told;

  WeighedBack(SensitivitySheet sheet, Readmissions back) {
    super(sheet);
    this.back = back;
    back.floors.forEach(floor -> atNone.put(floor, atNone(floor)));
    from =
        back.bands.add(
            "Least weight at which all is reached",
            PERCENT_ONE,
            this::from,
            (k, o) -> number(back.back(o).from(k)));
    to =
        back.bands.add(
            "Most weight at which it is",
            PERCENT_ONE,
            this::to,
            (k, o) -> number(back.back(o).to(k)));
    at =
        back.bands.add(
            "The nearer of these",
            PERCENT_ONE,
            this::at,
            (k, o) -> number(back.back(o).weight(k).map(WeightFlip::at)));
    change =
        back.bands.add(
            "Change of the weight",
            PERCENT_ONE,
            (k, o) -> whenFigure(at.at(k, o), rounded(absolute(at.at(k, o).minus(weight(k))))),
            (k, o) ->
                back.back(o).weight(k).map(way -> rounded(way.change())).orElse(Expected.none()));
    place =
        steps.figures(
            "Back by the weight of criterion",
            WHOLE,
            o -> leastPlace(change.column(o)),
            way(found -> placeOf(found.criterion())));
    then =
        steps.figures(
            "Weight then, percent",
            AS_TYPED,
            o -> of(o, at.column(o)),
            way(found -> rounded(100 * found.at())));
    now =
        steps.figures(
            "Weight now, percent",
            AS_TYPED,
            o -> of(o, matrix().weight().fixed()),
            way(found -> rounded(100 * found.now())));
    digits =
        steps.figures(
            "In words: decimals",
            WHOLE,
            o -> whenFigure(then.at(o), Formulas.apart(then.at(o), now.at(o), Constant.ONE)),
            way(found -> number(found.shown().digits())));
    told =
        steps.figures(
            "In words: weight then",
            AS_TYPED,
            this::told,
            way(found -> number(ReadmissionWords.told(found))));
  }

  private Function<Option, Expected> way(Function<WeightFlip, Expected> told) {
    return option -> back.back(option).weight().map(told).orElse(Expected.none());
  }

  private CellRef weight(Criterion criterion) {
    return matrix().weight().beside(criterion);
  }

  private Formula of(Option option, Formula column) {
    CellRef found = place.at(option);
    return whenFigure(found, Sentences.percent(item(column, found)));
  }

  private Body<Criterion, Option> atNone(Floor floor) {
    return back.bands.add(
        floor.name() + ": above what it must reach, at no weight",
        ONE,
        (k, o) -> atNone(floor, k, o),
        (k, o) -> number(back.back(o).atNone(floor.group(), k)));
  }

  private Formula atNone(Floor floor, Criterion criterion, Option option) {
    if (!floor.holds(criterion)) {
      return Formulas.words(Expected.NONE);
    }
    Formula atAll = atAll(floor, criterion, option);
    Formula over = floor.highest(option).minus(floor.asked()).times(floor.counted());
    CellRef others = sheet.steps.others.beside(criterion);
    Formula alone = rounded(floor.counted().minus(weight(criterion))).atMost(Constant.ZERO);
    Formula line = rounded(over.minus(weight(criterion).times(atAll)).over(others));
    return onlyIf(
        moves(criterion, option), floor.group().isEmpty() ? line : ifThen(alone, atAll, line));
  }

  /** Above what it must reach, were the criterion to have all the weight. */
  private Formula atAll(Floor floor, Criterion criterion, Option option) {
    return rounded(times(100, back.most.at(criterion, option)).minus(floor.asked()));
  }

  private Formula moves(Criterion criterion, Option option) {
    return all(
        back.isAsked(option).is(1), rounded(sheet.steps.others.beside(criterion)).moreThan(0));
  }

  private Formula from(Criterion criterion, Option option) {
    return where(
        criterion,
        option,
        Formulas::max,
        (none, all) ->
            ifThen(
                none.atLeast(0),
                Constant.ZERO,
                ifThen(all.atLeast(Constant.ZERO), none.over(none.minus(all)), NEVER)));
  }

  private Formula to(Criterion criterion, Option option) {
    return where(
        criterion,
        option,
        Formulas::min,
        (none, all) ->
            ifThen(
                all.atLeast(Constant.ZERO),
                Constant.ONE,
                ifThen(none.atLeast(0), none.over(none.minus(all)), less(1, NEVER))));
  }

  private CellRef none(Floor floor, Criterion criterion, Option option) {
    return Objects.requireNonNull(atNone.get(floor)).at(criterion, option);
  }

  /** Over all that the criterion adds to, where no demand is missed. */
  private Formula where(
      Criterion criterion,
      Option option,
      Function<Formula[], Formula> joined,
      BiFunction<CellRef, Formula, Formula> end) {
    Formula[] ends =
        back.floors.stream()
            .filter(floor -> floor.holds(criterion))
            .map(
                floor -> end.apply(none(floor, criterion, option), atAll(floor, criterion, option)))
            .toArray(Formula[]::new);
    if (ends.length == 0) {
      return Formulas.words(Expected.NONE);
    }
    return onlyIf(
        all(
            back.mayMove(criterion, option),
            moves(criterion, option),
            matrix().ownMissed().at(option).fixed().is(0)),
        joined.apply(ends));
  }

  private Formula at(Criterion criterion, Option option) {
    CellRef least = from.at(criterion, option);
    CellRef most = to.at(criterion, option);
    CellRef now = weight(criterion);
    return whenFigure(
        least,
        onlyIf(
            rounded(least).atMost(rounded(most)),
            ifThen(least.minus(now).atLeast(now.minus(most)), least, most)));
  }

  private Formula told(Option option) {
    return whenFigure(
        place.at(option),
        Formulas.reaching(
            then.at(option),
            now.at(option),
            digits.at(option),
            Guard.HUNDRED,
            Rounding.REST_DIGITS));
  }

  SensitivityCells.Change cells() {
    return new SensitivityCells.Change(place, told, now, digits);
  }

  /** The weight that it takes, and the one in use. */
  Formula words(Option option) {
    Formula at = Formulas.inDigits(told.at(option), digits.at(option)).and("%");
    Formula used = Formulas.inDigits(now.at(option), digits.at(option)).and("%");
    Formula on = criterion(place.at(option));
    return ifThen(
        then.at(option).atLeast(now.at(option)),
        Sentences.of(ReadmissionWords.WEIGHS_MORE, on, at, used),
        Sentences.of(ReadmissionWords.WEIGHS_LESS, on, at, used));
  }
}
