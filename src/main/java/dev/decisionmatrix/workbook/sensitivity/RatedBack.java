package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Expected.number;
import static dev.decisionmatrix.cells.Formulas.absolute;
import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.times;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;
import static dev.decisionmatrix.workbook.Guard.whenFigure;

import dev.decisionmatrix.analysis.RatingChange;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.analysis.ReadmissionWords;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.SensitivityCells;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.ValuesCells.Rise;
import java.util.function.Function;

/** Which one rating of an option that is out makes all that is too low reach what it must. */
final class RatedBack extends Area {
  private final Readmissions back;
  private final Body<Criterion, Option> worth;
  private final Body<Criterion, Option> at;
  private final Body<Criterion, Option> change;
  final Table<Option> steps = new Table<>(book.optionRows());
  final Cells<Option> place;
  private final Cells<Option> then;
  private final Cells<Option> now;
  private final Cells<Option> digits;
  private final Cells<Option> told;
  final Cells<Option> unit;

  RatedBack(SensitivitySheet sheet, Readmissions back) {
    super(sheet);
    this.back = back;
    worth =
        back.bands.add(
            "Value that brings it back",
            PERCENT_ONE,
            this::worth,
            (k, o) -> number(back.back(o).value(k)));
    at =
        back.bands.add(
            "Rating that does",
            AS_TYPED,
            this::at,
            (k, o) -> number(back.back(o).rating(k).map(RatingChange::at)));
    change =
        back.bands.add(
            "Change of it, share of the scale",
            PERCENT_ONE,
            (k, o) -> whenFigure(at.at(k, o), share(k, o)),
            (k, o) ->
                back.back(o).rating(k).map(way -> rounded(way.share())).orElse(Expected.none()));
    place =
        steps.figures(
            "Back by its rating on criterion",
            WHOLE,
            o -> leastPlace(change.column(o)),
            way(found -> placeOf(found.criterion())));
    then =
        steps.figures("Rating then", AS_TYPED, o -> of(o, at.column(o)), way(w -> number(w.at())));
    now =
        steps.figures(
            "Rated now",
            AS_TYPED,
            o -> of(o, matrix().rating().column(o)),
            way(found -> number(found.now())));
    digits =
        steps.figures(
            "In words: decimals",
            WHOLE,
            this::digits,
            way(found -> number(figures(found).shownWorked(found.at(), found.now()).digits())));
    told =
        steps.figures(
            "In words: rating then", AS_TYPED, this::told, way(found -> number(told(found))));
    unit =
        steps.texts(
            "In words: unit",
            o -> of(o, matrix().unit().fixed()),
            way(found -> Expected.text(figures(found).unit())));
  }

  private Function<Option, Expected> way(Function<RatingChange, Expected> told) {
    return option -> back.back(option).rating().map(told).orElse(Expected.none());
  }

  private RatingFigures figures(RatingChange way) {
    return book.figures(way.criterion());
  }

  private double told(RatingChange way) {
    return figures(way).reached(way.at(), way.now(), way.criterion().scale());
  }

  /** What stands in a column of criteria at the one that is told. */
  private Formula of(Option option, Formula column) {
    return whenFigure(place.at(option), item(column, place.at(option)));
  }

  private Formula worth(Criterion criterion, Option option) {
    CellRef missed = matrix().ownMissed().at(option).fixed();
    CellRef weight = matrix().weight().beside(criterion);
    Formula[] shortBy =
        back.floors.stream()
            .filter(floor -> floor.holds(criterion))
            .map(floor -> shortBy(floor, option))
            .toArray(Formula[]::new);
    if (shortBy.length == 0) {
      return Formulas.words(Expected.NONE);
    }
    Formula by = max(shortBy).over(times(100, weight));
    return onlyIf(
        all(
            back.mayMove(criterion, option),
            matrix().known().at(criterion, option).is(1),
            any(missed.is(0), matrix().isOwnMissedBy(criterion, option))),
        onlyIf(
            Formulas.rounded(weight, RatingChange.WEIGHT_DIGITS).moreThan(0),
            matrix().value().at(criterion, option).plus(by)));
  }

  private static Formula shortBy(Floor floor, Option option) {
    Formula missing = floor.asked().minus(floor.highest(option));
    return orZero(floor.below(option).is(1), missing.times(floor.counted()));
  }

  private Formula at(Criterion criterion, Option option) {
    CellRef value = worth.at(criterion, option);
    Formula most =
        criterion.isLinear() ? Formulas.number(1) : book.values().end(criterion, Rise.UP);
    CellRef demand = matrix().mustReach().beside(criterion);
    Formula found = orNone(rating(criterion, option, min(most, value)));
    Formula beyond = criterion.isMoreBetter() ? max(found, demand) : min(found, demand);
    Formula missed = matrix().ownMissed().at(option).fixed().moreThan(0);
    return whenFigure(
        value,
        onlyIf(
            rounded(value).atMost(rounded(most)),
            criterion.hasPeak() ? found : ifThen(missed, beyond, found)));
  }

  private Formula rating(Criterion criterion, Option option, Formula value) {
    if (criterion.isLinear()) {
      CellRef worst = matrix().worst().beside(criterion);
      return worst.plus(value.times(matrix().best().beside(criterion).minus(worst)));
    }
    Formula within = max(value, book.values().end(criterion, Rise.DOWN));
    return criterion.hasPeak()
        ? book.values().raisedAt(criterion, within, matrix().rating().at(criterion, option))
        : book.values().ratingAt(criterion, within, Rise.UP);
  }

  private Formula share(Criterion criterion, Option option) {
    return sheet.bent.share(
        criterion, matrix().rating().at(criterion, option), at.at(criterion, option));
  }

  private Formula digits(Option option) {
    return whenFigure(
        place.at(option),
        Formulas.apart(
            book.kept(then.at(option)),
            book.kept(now.at(option)),
            item(matrix().worked().fixed(), place.at(option)),
            book.kept()));
  }

  private Formula told(Option option) {
    Formula span =
        absolute(of(option, matrix().best().fixed()).minus(of(option, matrix().worst().fixed())));
    return whenFigure(
        place.at(option),
        Formulas.reaching(
            book.kept(then.at(option)),
            now.at(option),
            digits.at(option),
            span,
            Rounding.REST_DIGITS));
  }

  SensitivityCells.Change cells() {
    return new SensitivityCells.Change(place, told, now, digits);
  }

  /** What it has to be, and is now. */
  Formula words(Option option) {
    return Sentences.of(
        ReadmissionWords.RATED,
        criterion(place.at(option)),
        Sentences.rating(told.at(option), digits.at(option), unit.at(option)),
        Sentences.rating(book.kept(now.at(option)), digits.at(option), unit.at(option)));
  }
}
