package dev.decisionmatrix.workbook.changes;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;

import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What makes an input useless.
 *
 * @param words what is said of it then, after its cell: {@code is not a number of at least 0}
 * @param found 1 where it is so, else 0, by what is in its cell
 */
record Fault(String words, UnaryOperator<Formula> found) {
  private static final String NOT_ALONG =
      "is not a number from 0 to 1 that lets the curve rise and fall where it did";

  static Fault below(int least) {
    return number("is not a number of at least " + least, given -> given.atLeast(least));
  }

  static Fault notAboveZero() {
    return number("is not a number above 0", given -> given.moreThan(0));
  }

  static Fault beyondHundred() {
    return number(
        "is not a number from 0 to 100",
        given -> all(given.atLeast(0), given.atMost(Guard.HUNDRED)));
  }

  /** The ends stand in cells of their own. */
  static Fault offTheScale(Book book, Criterion criterion) {
    if (criterion.isCost()) {
      return number(
          "is not a cost of at least 0",
          given -> all(given.atLeast(0), given.atMost(criterion.scale().upper())));
    }
    if (criterion.isOpen()) {
      return open(criterion);
    }
    String words =
        "is not on the scale from "
            + RatingFigures.exact(criterion.scale().lower())
            + " to "
            + RatingFigures.exactly(criterion.scale().upper(), criterion.unit());
    return number(
        words,
        given -> {
          Formula worst = book.matrix().worst().at(criterion).fixed();
          Formula best = book.matrix().best().at(criterion).fixed();
          boolean up = criterion.scale().worst() < criterion.scale().best();
          return all(given.atLeast(up ? worst : best), given.atMost(up ? best : worst));
        });
  }

  private static Fault open(Criterion criterion) {
    if (!(criterion.value() instanceof Ratio ratio)) {
      return number("is not a number", given -> isFigure(given));
    }
    return ratio.form() == Ratio.Form.LOWEST_OVER ? notAboveZero() : below(0);
  }

  /** Of a point between two others, whose ratings stand in cells of their own. */
  static Fault notBetween(CellRef before, CellRef after) {
    return number(
        "is not a number between the ratings of the points beside it",
        given -> all(given.moreThan(before), given.lessThan(after)));
  }

  /**
   * What a point is worth, where the curve rises up to it or falls from it on.
   *
   * @param least which it must not be below, empty for 0
   * @param most which it must not be above, empty for 1
   */
  static Fault notAlong(Optional<CellRef> least, Optional<CellRef> most) {
    Formula lower = least.<Formula>map(cell -> cell).orElse(Constant.ZERO);
    Formula upper = most.<Formula>map(cell -> cell).orElse(Constant.ONE);
    return number(
        NOT_ALONG,
        given -> all(given.atLeast(0), given.atMost(1), given.atLeast(lower), given.atMost(upper)));
  }

  /** The same of the peak, which both its neighbours must not be above. */
  static Fault notBelow(Optional<CellRef> one, Optional<CellRef> other) {
    Formula least =
        Formulas.max(
            one.<Formula>map(cell -> cell).orElse(Constant.ZERO),
            other.<Formula>map(cell -> cell).orElse(Constant.ZERO));
    return number(NOT_ALONG, given -> all(given.atLeast(0), given.atMost(1), given.atLeast(least)));
  }

  static Fault noneOf(List<String> words) {
    String last = words.get(words.size() - 1);
    String others = String.join(", ", words.subList(0, words.size() - 1));
    return new Fault(
        "is not " + others + " or " + last,
        given -> {
          Formula[] known =
              words.stream().map(word -> Guard.read(given).is(word)).toArray(Formula[]::new);
          return zeroIf(any(known));
        });
  }

  /** The same for an input that may be blank. */
  Fault unlessBlank() {
    return new Fault(
        words, given -> ifThen(Fn.ISBLANK.of(given), Constant.ZERO, found.apply(given)));
  }

  static Formula zeroIf(Formula holds) {
    return ifThen(holds, Constant.ZERO, Constant.ONE);
  }

  private static Fault number(String words, UnaryOperator<Formula> holds) {
    return new Fault(
        words, given -> ifThen(isFigure(given), zeroIf(holds.apply(given)), Constant.ONE));
  }
}
