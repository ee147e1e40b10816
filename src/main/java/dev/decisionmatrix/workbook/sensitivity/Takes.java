package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Expected.number;
import static dev.decisionmatrix.cells.Expected.oneIf;
import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;
import static dev.decisionmatrix.workbook.Guard.whenFigure;

import dev.decisionmatrix.analysis.Rivalry;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Sentences;

/** By option: how far it is behind, and what it takes of one weight, or moved, to come first. */
final class Takes extends Area {
  final Table<Option> steps = new Table<>(book.optionRows());
  private final Cells<Option> unrounded =
      steps.figures("Score before rounding", ONE, this::unrounded, o -> number(score(o)));
  final Cells<Option> isBehind =
      steps.figures(
          "Stands behind a leader (1)", WHOLE, this::isBehind, o -> oneIf(rival(o).isPresent()));
  final Cells<Option> contends =
      steps.figures(
          "And contends (1)",
          WHOLE,
          o -> oneIf(all(isBehind.at(o).is(1), isFigure(matrix().rank().at(o)))),
          o -> oneIf(rival(o).filter(Rivalry::contends).isPresent()));
  final Cells<Option> distance =
      steps.figures("Points behind", ONE, this::distance, rival(rival -> number(rival.distance())));
  final Cells<Option> flipPlace =
      steps.figures(
          "Nearest flip: criterion",
          WHOLE,
          o -> leastPlace(sheet.pairs.crossings.takes.column(o)),
          flip(way -> placeOf(way.criterion())));

  /** The places of the criteria between which weight moves. */
  final Cells<Option> to =
      steps.figures(
          "Weight moves to criterion",
          WHOLE,
          o -> onlyIf(contends.at(o).is(1), leastPlace(sheet.pairs.aheadRounded.column(o))),
          rival(rival -> rival.contends() ? placeOf(rival.gainsMost()) : Expected.none()));

  final Cells<Option> from =
      steps.figures(
          "Weight moves from criterion",
          WHOLE,
          o -> leastPlace(sheet.pairs.moved.column(o)),
          move(way -> placeOf(way.from())));

  final Cells<Option> flipDigits =
      steps.figures(
          "Flip in words: decimals",
          WHOLE,
          this::flipDigits,
          flip(way -> number(way.shown().digits())));
  final Cells<Option> moveDigits =
      steps.figures(
          "Move in words: decimals",
          WHOLE,
          this::moveDigits,
          move(way -> number(way.shown().digits())));

  final Table<Option> results = new Table<>(book.optionRows());
  final Cells<Option> behind =
      results.figures(
          "Points behind",
          ONE,
          o -> whenFigure(distance.at(o), rounded(distance.at(o))),
          rival(rival -> rounded(rival.distance())));
  final Cells<Option> flipOf =
      results
          .over("One weight")
          .texts("Criterion", o -> criterion(flipPlace.at(o)), flip(way -> name(way.criterion())));
  final Cells<Option> flipAt =
      results.figures(
          "Ties at",
          PERCENT_ONE,
          o -> at(flipPlace.at(o), sheet.pairs.tieAt, o),
          flip(way -> number(way.at())));
  final Cells<Option> flipBy =
      results
          .figures(
              "Change",
              PERCENT_ONE,
              o -> least(sheet.pairs.crossings.takes.column(o)),
              flip(way -> rounded(way.change())))
          .least();
  final Cells<Option> moveFrom =
      results
          .over("Weight moved")
          .texts("From", o -> criterion(from.at(o)), move(way -> name(way.from())));
  final Cells<Option> moveTo =
      results.texts(
          "To", o -> whenFigure(from.at(o), criterion(to.at(o))), move(way -> name(way.to())));
  final Cells<Option> moveShare =
      results
          .figures(
              "Share of all weight",
              PERCENT_ONE,
              o -> at(from.at(o), sheet.pairs.moved, o),
              move(way -> rounded(way.share())))
          .least();

  Takes(SensitivitySheet sheet) {
    super(sheet);
  }

  private Formula unrounded(Option option) {
    RangeRef contributions = matrix().contribution().column(option);
    return Guard.whole(contributions);
  }

  private double score(Option option) {
    return Sum.of(criteria.stream().mapToDouble(k -> analysis.contribution(k, option)));
  }

  private Formula isBehind(Option option) {
    Formula isAnother = placeOf(option).differentFrom(leaderPlace());
    return oneIf(all(isFigure(leaderPlace()), isFigure(unrounded.at(option)), isAnother));
  }

  /** The option's place in file order. */
  Formula placeOf(Option option) {
    return Fn.ROWS.of(Guard.upTo(unrounded.first(), unrounded.at(option)));
  }

  /** Whether it is the one right behind the leader. */
  Formula isSecond(Option option) {
    return placeOf(option).equalTo(sheet.steps.second.first().fixed());
  }

  private Formula distance(Option option) {
    Formula leading = item(unrounded.fixed(), leaderPlace());
    return onlyIf(isBehind.at(option).is(1), leading.minus(unrounded.at(option)));
  }

  /** As many as tell the two weights apart. */
  private Formula flipDigits(Option option) {
    Formula at = Sentences.percent(flipAt.at(option));
    Formula now = Sentences.percent(item(matrix().weight().fixed(), flipPlace.at(option)));
    return whenFigure(flipAt.at(option), Formulas.apart(at, now, Constant.ONE));
  }

  /** As many as leave something of what moves. */
  private Formula moveDigits(Option option) {
    Formula share = Sentences.percent(moveShare.at(option));
    return whenFigure(moveShare.at(option), Formulas.apart(share, Constant.ZERO, Constant.ONE));
  }

  private static Formula at(CellRef place, Body<?, Option> steps, Option option) {
    return whenFigure(place, item(steps.column(option), place));
  }
}
