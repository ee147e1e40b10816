package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.orZero;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.MatrixCells;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Spot;
import dev.decisionmatrix.workbook.SubtotalCells;

/** Which of an option's totals would be too low, were the value of one of its cells another one. */
record TooLowThen(Book book) {
  /** Demands missed, and the totals that would be too low. */
  Formula added(Formula missed, Spot spot, Formula then) {
    MatrixCells matrix = book.matrix();
    Formula some =
        matrix.subtotals().stream()
            .flatMap(all -> all.groups().stream())
            .map(group -> isTooLow(group, spot, then))
            .reduce(missed, Formula::plus);
    return matrix.belowTotal().isPresent() ? some.plus(isTooLow(spot, then)) : some;
  }

  /** 1 where the score would not reach what it must. */
  private Formula isTooLow(Spot spot, Formula then) {
    Formula highest = inRow(book.matrix().highest().at(spot.option())).plus(change(spot, then));
    return oneIf(Guard.rounded(highest).lessThan(Name.MUST_REACH_TOTAL.ref()));
  }

  private Formula isTooLow(Group group, Spot spot, Formula then) {
    SubtotalCells.Line line = book.matrix().subtotals().orElseThrow().of(group);
    if (!line.holds(spot.criterion())) {
      return inRow(line.below().at(spot.option()));
    }
    CellRef now = inRow(line.highest().at(spot.option()));
    Formula highest = now.plus(change(spot, then).over(line.weight().first().fixed()));
    CellRef asked = book.weights().subtotals().orElseThrow().at(group).fixed();
    return orZero(isFigure(now), oneIf(Guard.rounded(highest).lessThan(asked)));
  }

  /** In points, from the highest that the cell may have now. */
  private Formula change(Spot spot, Formula then) {
    MatrixCells matrix = book.matrix();
    Formula isMissing = matrix.known().at(spot.criterion(), spot.option()).is(0);
    Formula most =
        ifThen(isMissing, Constant.ONE, matrix.value().at(spot.criterion(), spot.option()));
    return Guard.HUNDRED.times(matrix.weight().at(spot.criterion())).times(then.minus(most));
  }

  /** A cell of a line, as the cells of columns refer to it. */
  private static CellRef inRow(CellRef cell) {
    return cell.anchored(Anchor.ROW);
  }
}
