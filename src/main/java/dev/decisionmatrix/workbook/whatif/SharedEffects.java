package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EitherOrCells;
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
            line ->
                Expected.number(
                    spots
                        .spot(line)
                        .map(spot -> EitherOrCells.word(book.decision(), spot.criterion()))));
    fallsShort =
        effects.across(
            "Falls short, ",
            WHOLE,
            (line, one) ->
                effects
                    .fallsThen(line, one)
                    .minus(effects.now(line, cells(book).ratingsFallShort())),
            (then, now, weight) -> Effects.one(then.fallsShort()) - Effects.one(now.fallsShort()));
    open =
        effects.across(
            "Is open, ",
            WHOLE,
            (line, one) ->
                effects.openThen(line, one).minus(effects.now(line, cells(book).ratingsOpen())),
            (then, now, weight) ->
                Effects.one(then.mayFallShort()) - Effects.one(now.mayFallShort()));
  }

  private static EitherOrCells cells(Book book) {
    return book.matrix().eitherOr().orElseThrow();
  }
}
