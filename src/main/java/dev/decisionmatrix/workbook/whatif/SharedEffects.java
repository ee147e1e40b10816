package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EitherOrCells;
import java.util.List;
import java.util.Optional;

/** What each line of the list of ratings changes of demands of which one is enough. */
final class SharedEffects {
  /** As {@link EitherOrCells} counts it; 0 where the demand stands for itself. */
  final Cells<Integer> word;

  final Body<Integer, Optional<Letter>> fallsShort;
  final Body<Integer, Optional<Letter>> open;

  SharedEffects(Book book, ListedSpots spots, Effects effects) {
    word =
        effects.table.figures(
            "Under the word",
            WHOLE,
            line ->
                Formulas.orNone(
                    Formulas.itemOf(
                        cells(book).word().fixed(), spots.criterion.at(line), Constant.ONE)),
            line -> Expected.number(spots.spot(line).map(spot -> word(book, spot.criterion()))));
    fallsShort =
        effects.across(
            "Falls short, ",
            WHOLE,
            (line, one) ->
                effects.fallsThen(line, one).minus(effects.now(line, cells(book).fallsShort())),
            (then, now, weight) -> Effects.one(then.fallsShort()) - Effects.one(now.fallsShort()));
    open =
        effects.across(
            "Is open, ",
            WHOLE,
            (line, one) -> effects.openThen(line, one).minus(effects.now(line, cells(book).open())),
            (then, now, weight) ->
                Effects.one(then.mayFallShort()) - Effects.one(now.mayFallShort()));
  }

  private static EitherOrCells cells(Book book) {
    return book.matrix().eitherOr().orElseThrow();
  }

  /** Which of the words is a criterion's, from 1; 0 where its demand stands for itself. */
  static int word(Book book, Criterion criterion) {
    List<List<Criterion>> together = EitherOrCells.together(book.decision().criteria());
    return together.stream()
        .filter(some -> some.contains(criterion))
        .map(some -> 1 + together.indexOf(some))
        .findFirst()
        .orElse(0);
  }
}
