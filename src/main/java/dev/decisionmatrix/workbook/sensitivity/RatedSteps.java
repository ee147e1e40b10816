package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Expected.number;
import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;
import static dev.decisionmatrix.workbook.Guard.whenFigure;
import static dev.decisionmatrix.workbook.Guard.whenPositive;

import dev.decisionmatrix.analysis.RatingChange.Kind;
import dev.decisionmatrix.analysis.Rivalry;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.Locale;

/** By option: which rating has to change least for it to come first, its own or the leader's. */
final class RatedSteps extends Area {
  final Table<Option> table = new Table<>(book.optionRows());
  private final Cells<Option> ownPlace =
      table.figures(
          "On criterion",
          WHOLE,
          o -> leastPlace(sheet.ratings.own.column(o)),
          leastPlace(Rivalry::own));
  private final Cells<Option> loweredLeast =
      table.figures(
          "Leader's rating: least fall",
          PERCENT_ONE,
          o -> least(sheet.ratings.lowered.column(o)),
          least(Rivalry::lowered));
  private final Cells<Option> loweredPlace =
      table.figures(
          "On criterion",
          WHOLE,
          o -> leastPlace(sheet.ratings.lowered.column(o)),
          leastPlace(Rivalry::lowered));
  private final Cells<Option> outLeast =
      table.figures(
          "Leader out: least fall", PERCENT_ONE, this::outLeast, least(Rivalry::leaderOut));
  private final Cells<Option> outPlace =
      table.figures(
          "On criterion",
          WHOLE,
          o -> whenFigure(outLeast.at(o), leastPlace(sheet.steps.outBy.fixed())),
          leastPlace(Rivalry::leaderOut));
  final Cells<Option> kind =
      table.figures(
          "The least of these: rating is",
          AS_TYPED,
          this::kind,
          change(way -> Expected.text(word(way.kind()))));
  final Cells<Option> place =
      table.figures(
          "On criterion",
          WHOLE,
          o -> byKind(o, ownPlace.at(o), loweredPlace.at(o), outPlace.at(o)),
          change(way -> placeOf(way.criterion())));
  private final Cells<Option> newValue =
      table.figures(
          "Value then",
          PERCENT_ONE,
          this::newValue,
          change(way -> number(way.criterion().scale().value(way.at()))));

  RatedSteps(SensitivitySheet sheet) {
    super(sheet);
  }

  private Formula outLeast(Option option) {
    return onlyIf(
        sheet.takes.placeOf(option).equalTo(sheet.steps.second.first().fixed()),
        least(sheet.steps.outBy.fixed()));
  }

  /** An own rating before the leader's; at the same change the criterion that stands first. */
  private Formula kind(Option option) {
    CellRef own = sheet.takes.ownLeast.at(option);
    CellRef lowered = loweredLeast.at(option);
    CellRef out = outLeast.at(option);
    Formula least = min(own, lowered, out);
    Formula earlier = outPlace.at(option).lessThan(loweredPlace.at(option));
    Formula outFirst = all(out.equalTo(least), any(lowered.differentFrom(least), earlier));
    return whenPositive(
        count(own, lowered, out),
        ifThen(
            own.equalTo(least),
            ifThen(isReadmitted(option), said(Kind.READMITTED), said(Kind.RAISED)),
            ifThen(outFirst, said(Kind.KNOCKED_OUT), said(Kind.LOWERED))));
  }

  /** Knocked out now, and well ahead once it contends. */
  private Formula isReadmitted(Option option) {
    CellRef place = ownPlace.at(option);
    Formula then = item(matrix().value().column(option), place).plus(needed(option, place));
    return ifThen(
        sheet.takes.contends.at(option).is(1),
        Constant.ONE.is(0),
        rounded(then).lessThan(rounded(demanded(place))));
  }

  private Formula needed(Option option, CellRef place) {
    return item(sheet.ratings.needed.column(option), place);
  }

  private Formula demanded(CellRef place) {
    return item(sheet.steps.demanded.fixed(), place);
  }

  /** One of three by whose rating changes, and to what end. */
  private Formula byKind(Option option, Formula own, Formula lowered, Formula out) {
    return onlyIf(
        kind.at(option).differentFrom(words(Expected.NONE)),
        ifThen(is(option, Kind.LOWERED), lowered, ifThen(is(option, Kind.KNOCKED_OUT), out, own)));
  }

  /** The place of the option whose rating changes: itself or the leader. */
  private Formula rated(Option option) {
    return byKind(option, sheet.takes.placeOf(option), leaderPlace(), leaderPlace());
  }

  private Formula newValue(Option option) {
    Formula needed = needed(option, place.at(option));
    Formula now = itemOf(Name.VALUE.ref(), place.at(option), rated(option));
    Formula outside =
        ifThen(is(option, Kind.LOWERED), now.minus(needed), demanded(place.at(option)));
    return whenChanged(option, ifThen(is(option, Kind.RAISED), now.plus(needed), outside));
  }

  /** Whose rating changes. */
  Formula option(Option option) {
    return whenChanged(option, Guard.pick(Name.OPTIONS.ref(), rated(option)));
  }

  /** The rating as it is. */
  Formula now(Option option) {
    return whenChanged(option, itemOf(Name.RATING.ref(), place.at(option), rated(option)));
  }

  /** And as it would be. */
  Formula then(Option option) {
    Formula worst = item(matrix().worst().fixed(), place.at(option));
    Formula best = item(matrix().best().fixed(), place.at(option));
    return whenChanged(option, worst.plus(newValue.at(option).times(best.minus(worst))));
  }

  /** The share of the scale between the two. */
  Formula share(Option option) {
    CellRef own = sheet.takes.ownLeast.at(option);
    return whenChanged(option, min(own, loweredLeast.at(option), outLeast.at(option)));
  }

  private Formula whenChanged(Option option, Formula then) {
    return whenFigure(place.at(option), then);
  }

  Formula is(Option option, Kind one) {
    return kind.at(option).is(word(one));
  }

  private static Formula said(Kind kind) {
    return words(word(kind));
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
