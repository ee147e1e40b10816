package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Expected.number;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.MIXED;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;
import static dev.decisionmatrix.workbook.Guard.whenFigure;

import dev.decisionmatrix.analysis.RatingChange;
import dev.decisionmatrix.analysis.RatingChange.Kind;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.analysis.Rivalry;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;

/** By option: which one rating has to change least for it to come first, and how far. */
final class RatingTakes extends Area {
  private final Cells<Option> ownLeast =
      sheet.takes.steps.figures(
          "Own rating: least change",
          PERCENT_ONE,
          o -> least(sheet.pairs.own.column(o)),
          least(Rivalry::own));

  final Table<Option> steps = new Table<>(book.optionRows());
  private final Cells<Option> ownPlace =
      steps.figures(
          "On criterion",
          WHOLE,
          o -> leastPlace(sheet.pairs.own.column(o)),
          leastPlace(Rivalry::own));
  private final Cells<Option> loweredLeast =
      steps.figures(
          "Leader's rating: least fall",
          PERCENT_ONE,
          o -> onlyIf(sheet.takes.isSecond(o), least(sheet.lowered.by.fixed())),
          least(Rivalry::lowered));
  private final Cells<Option> loweredPlace =
      steps.figures(
          "On criterion",
          WHOLE,
          o -> whenFigure(loweredLeast(o), leastPlace(sheet.lowered.by.fixed())),
          leastPlace(Rivalry::lowered));
  private final Cells<Option> outLeast =
      steps.figures(
          "Leader out: least fall", PERCENT_ONE, this::outLeast, least(Rivalry::leaderOut));
  private final Cells<Option> outPlace =
      steps.figures(
          "On criterion",
          WHOLE,
          o -> whenFigure(outLeast.at(o), leastPlace(sheet.steps.outBy.fixed())),
          leastPlace(Rivalry::leaderOut));
  final Cells<Option> kind =
      steps.figures(
          "The least of these: rating is",
          AS_TYPED,
          this::kind,
          change(way -> Expected.text(way.kind().word())));
  final Cells<Option> place =
      steps.figures(
          "On criterion",
          WHOLE,
          o -> byKind(o, ownPlace.at(o), loweredPlace.at(o), outPlace.at(o)),
          change(way -> placeOf(way.criterion())));
  private final Cells<Option> leastDigits =
      steps.figures(
          "In words: least decimals",
          WHOLE,
          o -> whenFigure(place.at(o), item(matrix().worked().fixed(), place.at(o))),
          change(way -> number(figures(way).between().digits())));
  final Cells<Option> digits =
      steps.figures(
          "In words: decimals",
          WHOLE,
          this::digits,
          change(way -> number(figures(way).shownWorked(way.at(), way.now()).digits())));
  final Cells<Option> unit =
      steps.texts(
          "In words: unit",
          o -> whenFigure(place.at(o), item(matrix().unit().fixed(), place.at(o))),
          change(way -> Expected.text(figures(way).unit())));
  private final Cells<Option> newValue =
      steps.figures(
          "Value then",
          PERCENT_ONE,
          this::newValue,
          change(
              way ->
                  way.criterion().isLinear()
                      ? number(way.criterion().value(way.at()))
                      : Expected.none()));

  private final Table<Option> results = sheet.takes.results.over("One rating");
  final Cells<Option> of =
      results.texts(
          "Of option",
          o -> whenChanged(o, Guard.pick(Name.OPTIONS.ref(), rated(o))),
          change(way -> Expected.text(way.rated().name())));
  final Cells<Option> on =
      results.texts(
          "On criterion", o -> criterion(place.at(o)), change(way -> name(way.criterion())));
  final Cells<Option> now =
      results.figures(
          "Rated now", MIXED, o -> ratedCell(o, Name.RATING), change(way -> number(way.now())));
  final Cells<Option> then =
      results.figures("Ties or counts at", MIXED, this::then, change(way -> number(way.at())));
  final Cells<Option> share =
      results
          .figures(
              "Share of the scale",
              PERCENT_ONE,
              o -> whenChanged(o, min(ownLeast.at(o), loweredLeast.at(o), outLeast.at(o))),
              change(way -> rounded(way.share())))
          .least();

  RatingTakes(SensitivitySheet sheet) {
    super(sheet);
  }

  private CellRef loweredLeast(Option option) {
    return loweredLeast.at(option);
  }

  private RatingFigures figures(RatingChange way) {
    return book.figures(way.criterion());
  }

  /** As many as tell the rating that it takes from the one now. */
  private Formula digits(Option option) {
    return whenFigure(
        then.at(option),
        Formulas.apart(
            book.kept(then.at(option)),
            book.kept(now.at(option)),
            leastDigits.at(option),
            book.kept()));
  }

  private Formula outLeast(Option option) {
    Formula least = least(sheet.steps.outBy.fixed());
    return onlyIf(
        sheet.takes.isSecond(option),
        analysis.ratings().relative().isEmpty()
            ? least
            : onlyIf(sheet.bent.leaderSetsNothing(), least));
  }

  /** An own rating before the leader's; at the same change the criterion that stands first. */
  private Formula kind(Option option) {
    CellRef own = ownLeast.at(option);
    CellRef lowered = loweredLeast.at(option);
    CellRef out = outLeast.at(option);
    Formula least = min(own, lowered, out);
    Formula earlier = outPlace.at(option).lessThan(loweredPlace.at(option));
    Formula outFirst =
        Formulas.all(out.equalTo(least), Formulas.any(lowered.differentFrom(least), earlier));
    return Guard.whenPositive(
        Formulas.count(own, lowered, out),
        ifThen(
            own.equalTo(least),
            ifThen(isReadmitted(option), said(Kind.READMITTED), said(Kind.RAISED)),
            ifThen(outFirst, said(Kind.KNOCKED_OUT), said(Kind.LOWERED))));
  }

  /** Knocked out now, and well ahead once it contends. */
  private Formula isReadmitted(Option option) {
    CellRef place = ownPlace.at(option);
    Formula then = item(matrix().value().column(option), place).plus(needed(option, place));
    Formula ahead = rounded(then).lessThan(rounded(demanded(place)));
    return ifThen(sheet.takes.contends.at(option).is(1), Constant.ONE.is(0), ahead);
  }

  private Formula needed(Option option, CellRef place) {
    return item(sheet.pairs.needed.column(option), place);
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
    Formula then = ifThen(is(option, Kind.RAISED), now.plus(needed), outside);
    return whenChanged(
        option,
        sheet.bent.exists
            ? ifThen(sheet.bent.isBent(place.at(option)), words(Expected.NONE), then)
            : then);
  }

  private Formula then(Option option) {
    Formula worst = item(matrix().worst().fixed(), place.at(option));
    Formula best = item(matrix().best().fixed(), place.at(option));
    Formula linear = worst.plus(newValue.at(option).times(best.minus(worst)));
    return whenChanged(
        option,
        sheet.bent.exists
            ? ifThen(sheet.bent.isBent(place.at(option)), sheet.bent.then(this, option), linear)
            : linear);
  }

  /** The cell of a block of the sheet Matrix. */
  private Formula ratedCell(Option option, Name block) {
    return whenChanged(option, itemOf(block.ref(), place.at(option), rated(option)));
  }

  private Formula whenChanged(Option option, Formula then) {
    return whenFigure(place.at(option), then);
  }

  Formula is(Option option, Kind one) {
    return kind.at(option).is(one.word());
  }

  private static Formula said(Kind kind) {
    return words(kind.word());
  }
}
