package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.BackInShort;
import dev.decisionmatrix.analysis.ChangesInShort;
import dev.decisionmatrix.analysis.ChangesInShort.Room;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.SensitivityCells;
import dev.decisionmatrix.workbook.Sentences;

/** What brings back an option whose score or a sub-total is too low, in few words. */
record Back(SensitivityCells.Back cells, ShortNames names, Book book) {
  /** The least change of one weight; something else where nothing is too low. */
  Formula weight(Formula option, Formula otherwise) {
    return whenAsked(
        option,
        ifThen(
            isFigure(at(cells.weight().on(), option)),
            Sentences.of(BackInShort.BACK, weighs(option, Room.BESIDE_ANOTHER)),
            words(BackInShort.NO_WEIGHT)),
        otherwise);
  }

  /** The least change of one rating. */
  Formula rating(Formula option, Formula otherwise) {
    return whenAsked(
        option,
        ifThen(
            isFigure(at(cells.rating().on(), option)),
            Sentences.of(BackInShort.BACK, rated(option, Room.BESIDE_ANOTHER)),
            words(BackInShort.NO_RATING)),
        otherwise);
  }

  /** Of one further behind: a rating, else a weight. */
  Formula other(Formula name, Formula option, Formula otherwise) {
    Formula hasRating = isFigure(at(cells.rating().on(), option));
    Formula hasWeight = isFigure(at(cells.weight().on(), option));
    Formula way =
        ifThen(hasRating, rated(option, Room.IN_A_CROWD), weighs(option, Room.IN_A_CROWD));
    return whenAsked(
        option,
        ifThen(
            Formulas.any(hasRating, hasWeight),
            Sentences.of(BackInShort.OTHER, name, way),
            Sentences.of(BackInShort.OTHER_NEVER, name)),
        otherwise);
  }

  private Formula whenAsked(Formula option, Formula then, Formula otherwise) {
    return ifThen(at(cells.asked(), option).is(1), then, otherwise);
  }

  private Formula rated(Formula option, Room room) {
    SensitivityCells.Change rating = cells.rating();
    Formula digits = at(rating.digits(), option);
    Formula unit = at(cells.unit(), option);
    return Sentences.of(
        ChangesInShort.READMITS,
        names.criteria(room).at(at(rating.on(), option)),
        Sentences.rating(at(rating.then(), option), digits, unit),
        Sentences.rating(book.kept(at(rating.now(), option)), digits, unit));
  }

  private Formula weighs(Formula option, Room room) {
    SensitivityCells.Change weight = cells.weight();
    Formula name = names.criteria(room).at(at(weight.on(), option));
    Formula digits = at(weight.digits(), option);
    Formula then = Formulas.inDigits(at(weight.then(), option), digits).and("%");
    Formula now = Formulas.inDigits(at(weight.now(), option), digits).and("%");
    return ifThen(
        at(weight.then(), option).atLeast(at(weight.now(), option)),
        Sentences.of(BackInShort.WEIGHS_MORE, name, then, now),
        Sentences.of(BackInShort.WEIGHS_LESS, name, then, now));
  }

  private static Formula at(Cells<Option> column, Formula option) {
    return itemOf(column.fixed(), option, Constant.ONE);
  }
}
