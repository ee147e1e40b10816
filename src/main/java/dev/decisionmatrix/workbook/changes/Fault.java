package dev.decisionmatrix.workbook.changes;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;

import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What makes an input useless.
 *
 * @param words what is said of it then, after its cell: {@code is not a number of at least 0}
 * @param found 1 where it is so, else 0, by what is in its cell
 */
record Fault(String words, UnaryOperator<Formula> found) {
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
