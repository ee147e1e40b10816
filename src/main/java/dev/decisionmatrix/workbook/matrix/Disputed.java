package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Spot;

/** What a cell is worth by those who are the least and the most favourable. */
record Disputed(Book book, Bands bands) {
  /** What it is worth by each who is heard; as a peak may lie between, by their rating too. */
  private Formula bent(Spot spot, CellRef own, Fn end) {
    RangeRef voices = book.values().voices().row(spot);
    return book.values()
        .raters()
        .map(raters -> end.of(own, voices, raters.row(spot)))
        .orElseGet(() -> end.of(own, voices));
  }

  /**
   * By the source or rater that is least or most favourable, whichever end of the scale is the
   * better.
   */
  Formula at(Spot spot, Fn end) {
    CellRef own = bands.value.at(spot.criterion(), spot.option());
    Formula said =
        spot.criterion().isLinear()
            ? end.of(
                bands.onScale(spot, book.bySource().lowest().at(spot)),
                bands.onScale(spot, book.bySource().highest().at(spot)))
            : bent(spot, own, end);
    Formula heard =
        book.byRater(spot)
            .filter(any -> spot.criterion().isLinear())
            .map(
                raters ->
                    ifThen(
                        isFigure(raters.lowest().at(spot)),
                        end.of(
                            said,
                            bands.onScale(spot, raters.lowest().at(spot)),
                            bands.onScale(spot, raters.highest().at(spot))),
                        said))
            .orElse(said);
    Formula alone = Formulas.any(bands.hasNone(spot), isFigure(bands.tried(spot)));
    return ifThen(alone, own, Guard.whenFigure(own, heard));
  }
}
