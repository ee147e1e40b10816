package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.orZero;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.MatrixCells;
import dev.decisionmatrix.workbook.Spot;

/**
 * Whether a cell falls short of what is demanded at either of its ends, where values are not
 * linear: by the rating and not by what it is worth, since a curve may be level.
 */
record BelowDemand(Book book) {
  /** 1 where it does. */
  Formula at(Criterion criterion, Option option, Constant end) {
    MatrixCells matrix = book.matrix();
    boolean atWorst = end.equals(Constant.ZERO);
    Spot spot = new Spot(criterion, option);
    Formula said = atWorst == criterion.isMoreBetter() ? lowest(spot) : highest(spot);
    Formula tried = isFigure(book.whatIf().tried().at(criterion, option));
    Formula known = misses(criterion, ifThen(tried, matrix.rating().at(criterion, option), said));
    Formula worst =
        criterion.isOpen() ? Constant.ONE : misses(criterion, matrix.worst().at(criterion));
    Formula missing = atWorst ? worst : Constant.ZERO;
    return orZero(
        isFigure(matrix.mustReach().at(criterion)),
        ifThen(matrix.known().at(criterion, option).is(0), missing, known));
  }

  /** What a source or a rater says. */
  private Formula lowest(Spot spot) {
    CellRef sources = book.bySource().lowest().at(spot);
    return book.byRater(spot)
        .<Formula>map(raters -> min(sources, raters.lowest().at(spot)))
        .orElse(sources);
  }

  private Formula highest(Spot spot) {
    CellRef sources = book.bySource().highest().at(spot);
    return book.byRater(spot)
        .<Formula>map(raters -> max(sources, raters.highest().at(spot)))
        .orElse(sources);
  }

  private Formula misses(Criterion criterion, Formula rating) {
    CellRef demand = book.matrix().mustReach().at(criterion);
    Formula kept = book.kept(rating);
    return Formulas.oneIf(criterion.isMoreBetter() ? kept.lessThan(demand) : kept.moreThan(demand));
  }
}
