package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.RatingChange;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.SensitivityPlaces.Take;
import dev.decisionmatrix.workbook.SensitivityWorking.Fact;
import dev.decisionmatrix.workbook.SensitivityWorking.Part;
import dev.decisionmatrix.workbook.SensitivityWorking.Step;
import java.util.Locale;

/** The formulas of the steps and results by option. */
final class SensitivityOptions {
  private final MatrixPlaces matrix;
  private final SensitivityPlaces places;
  private final CellRef leader;

  SensitivityOptions(Layout layout) {
    this.matrix = layout.matrix();
    this.places = layout.sensitivity();
    this.leader = places.leaderPlace().fixed();
  }

  static String word(RatingChange.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  Formula of(Fact fact, Option option) {
    return switch (fact) {
      case UNROUNDED -> {
        RangeRef contributions = matrix.of(Block.CONTRIBUTION, option);
        yield onlyIf(Guard.full(contributions), Guard.sum(contributions));
      }
      case STANDS_BEHIND ->
          Guard.oneIf(
              all(
                  isFigure(leader),
                  isFigure(at(Fact.UNROUNDED, option)),
                  ownPlace(option).differentFrom(leader)));
      case CONTENDS ->
          Guard.oneIf(
              all(
                  at(Fact.STANDS_BEHIND, option).equalTo(Constant.ONE),
                  isFigure(matrix.at(Figure.RANK, option))));
      case DISTANCE ->
          onlyIf(
              at(Fact.STANDS_BEHIND, option).equalTo(Constant.ONE),
              itemOf(places.all(Fact.UNROUNDED).fixed(), leader, Constant.ONE)
                  .minus(at(Fact.UNROUNDED, option)));
      case FLIP_PLACE -> flipPlace(option);
      case TO_PLACE ->
          onlyIf(
              at(Fact.CONTENDS, option).equalTo(Constant.ONE),
              leastPlace(places.of(Part.AHEAD_ROUNDED, option)));
      case FROM_PLACE -> leastPlace(places.of(Part.MOVED, option));
      case OWN_LEAST -> least(places.of(Part.OWN, option));
      case OWN_PLACE -> leastPlace(places.of(Part.OWN, option));
      case LOWERED_LEAST -> least(places.of(Part.LOWERED, option));
      case LOWERED_PLACE -> leastPlace(places.of(Part.LOWERED, option));
      case OUT_LEAST ->
          onlyIf(
              ownPlace(option).equalTo(places.secondPlace().fixed()),
              least(places.all(Step.OUT_BY).fixed()));
      case OUT_PLACE ->
          Guard.whenFigure(at(Fact.OUT_LEAST, option), leastPlace(places.all(Step.OUT_BY).fixed()));
      case KIND -> kind(option);
      case RATED_PLACE ->
          byKind(
              option,
              at(Fact.OWN_PLACE, option),
              at(Fact.LOWERED_PLACE, option),
              at(Fact.OUT_PLACE, option));
      case NEW_VALUE -> newValue(option);
    };
  }

  Formula of(Take take, Option option) {
    CellRef rated = at(Fact.RATED_PLACE, option);
    return switch (take) {
      case BEHIND ->
          Guard.whenFigure(at(Fact.DISTANCE, option), Guard.rounded(at(Fact.DISTANCE, option)));
      case FLIP_OF -> criterion(at(Fact.FLIP_PLACE, option));
      case FLIP_AT ->
          Guard.whenFigure(
              at(Fact.FLIP_PLACE, option),
              itemOf(places.of(Part.TIE_AT, option), at(Fact.FLIP_PLACE, option), Constant.ONE));
      case FLIP_BY -> {
        Formula both = Fn.COUNT.of(places.of(Part.DOWN, option), places.of(Part.UP, option));
        yield Guard.whenPositive(
            both, Fn.MIN.of(places.of(Part.DOWN, option), places.of(Part.UP, option)));
      }
      case MOVE_FROM -> criterion(at(Fact.FROM_PLACE, option));
      case MOVE_TO ->
          Guard.whenFigure(at(Fact.FROM_PLACE, option), criterion(at(Fact.TO_PLACE, option)));
      case MOVE_SHARE ->
          Guard.whenFigure(
              at(Fact.FROM_PLACE, option),
              itemOf(places.of(Part.MOVED, option), at(Fact.FROM_PLACE, option), Constant.ONE));
      case RATED -> Guard.whenFigure(rated, Guard.pick(Name.OPTIONS.ref(), ratedOption(option)));
      case RATED_ON -> criterion(rated);
      case RATED_NOW ->
          Guard.whenFigure(rated, itemOf(Name.RATING.ref(), rated, ratedOption(option)));
      case RATED_AT -> Guard.whenFigure(rated, ratedAt(option));
      case RATED_BY ->
          Guard.whenFigure(
              rated,
              Fn.MIN.of(
                  at(Fact.OWN_LEAST, option),
                  at(Fact.LOWERED_LEAST, option),
                  at(Fact.OUT_LEAST, option)));
    };
  }

  /** The option's place in file order. */
  private Formula ownPlace(Option option) {
    CellRef first = places.all(Fact.UNROUNDED).from();
    return Fn.ROWS.of(Guard.upTo(first, places.at(Fact.UNROUNDED, option)));
  }

  private Formula flipPlace(Option option) {
    CellRef by = places.at(Take.FLIP_BY, option);
    RangeRef down = places.of(Part.DOWN, option);
    RangeRef up = places.of(Part.UP, option);
    Formula beyond = Fn.ROWS.of(down).plus(Constant.ONE);
    return Guard.whenFigure(
        by, Fn.MIN.of(orElse(place(by, down), beyond), orElse(place(by, up), beyond)));
  }

  private static Formula least(RangeRef column) {
    return Guard.whenPositive(Fn.COUNT.of(column), Fn.MIN.of(column));
  }

  private static Formula leastPlace(RangeRef column) {
    return Guard.whenPositive(Fn.COUNT.of(column), place(Fn.MIN.of(column), column));
  }

  /** An own rating before the leader's; at the same change the criterion that stands first. */
  private Formula kind(Option option) {
    CellRef own = at(Fact.OWN_LEAST, option);
    CellRef lowered = at(Fact.LOWERED_LEAST, option);
    CellRef out = at(Fact.OUT_LEAST, option);
    Formula least = Fn.MIN.of(own, lowered, out);
    Formula outFirst =
        all(
            out.equalTo(least),
            any(
                lowered.differentFrom(least),
                at(Fact.OUT_PLACE, option).lessThan(at(Fact.LOWERED_PLACE, option))));
    return Guard.whenPositive(
        Fn.COUNT.of(own, lowered, out),
        ifThen(
            own.equalTo(least),
            ifThen(
                isReadmitted(option),
                words(word(RatingChange.Kind.READMITTED)),
                words(word(RatingChange.Kind.RAISED))),
            ifThen(
                outFirst,
                words(word(RatingChange.Kind.KNOCKED_OUT)),
                words(word(RatingChange.Kind.LOWERED)))));
  }

  /** Knocked out now, and well ahead once it contends. */
  private Formula isReadmitted(Option option) {
    CellRef place = at(Fact.OWN_PLACE, option);
    Formula value = itemOf(matrix.of(Block.VALUE, option), place, Constant.ONE);
    Formula needed = itemOf(places.of(Part.NEEDED, option), place, Constant.ONE);
    Formula demanded = itemOf(places.all(Step.DEMANDED).fixed(), place, Constant.ONE);
    return ifThen(
        at(Fact.CONTENDS, option).equalTo(Constant.ONE),
        Constant.ONE.equalTo(Constant.ZERO),
        Guard.rounded(value.plus(needed)).lessThan(Guard.rounded(demanded)));
  }

  private Formula byKind(Option option, Formula own, Formula lowered, Formula out) {
    CellRef kind = at(Fact.KIND, option);
    return onlyIf(
        kind.differentFrom(words(dev.decisionmatrix.cells.Expected.NONE)),
        ifThen(
            is(kind, RatingChange.Kind.LOWERED),
            lowered,
            ifThen(is(kind, RatingChange.Kind.KNOCKED_OUT), out, own)));
  }

  static Formula is(Formula kind, RatingChange.Kind one) {
    return kind.equalTo(words(word(one)));
  }

  private Formula newValue(Option option) {
    CellRef place = at(Fact.RATED_PLACE, option);
    CellRef kind = at(Fact.KIND, option);
    Formula needed = itemOf(places.of(Part.NEEDED, option), place, Constant.ONE);
    Formula now = itemOf(Name.VALUE.ref(), place, ratedOption(option));
    Formula demanded = itemOf(places.all(Step.DEMANDED).fixed(), place, Constant.ONE);
    return Guard.whenFigure(
        place,
        ifThen(
            is(kind, RatingChange.Kind.RAISED),
            now.plus(needed),
            ifThen(is(kind, RatingChange.Kind.LOWERED), now.minus(needed), demanded)));
  }

  /** The place of the option whose rating changes: itself or the leader. */
  private Formula ratedOption(Option option) {
    return byKind(option, ownPlace(option), leader, leader);
  }

  private Formula ratedAt(Option option) {
    CellRef place = at(Fact.RATED_PLACE, option);
    Formula worst = itemOf(matrix.all(ScaleEnd.WORST).fixed(), place, Constant.ONE);
    Formula best = itemOf(matrix.all(ScaleEnd.BEST).fixed(), place, Constant.ONE);
    return worst.plus(at(Fact.NEW_VALUE, option).times(best.minus(worst)));
  }

  static Formula criterion(Formula place) {
    return Guard.whenFigure(place, itemOf(Name.CRITERIA.ref(), place, Constant.ONE));
  }

  CellRef at(Fact fact, Option option) {
    return places.at(fact, option);
  }

  RangeRef weights() {
    return matrix.all(Middle.WEIGHT).fixed();
  }
}
