package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.isFigure;

import dev.decisionmatrix.cells.Formula;

/** How firm the lead is, as conditions of formulas; missing evidence is left aside. */
public final class Firmness {
  private Firmness() {}

  /**
   * A tie, or a lead that is small.
   *
   * @param firsts how many options share first place
   */
  public static Formula close(Formula firsts) {
    return all(
        isFigure(Name.MARGIN.ref()),
        any(Name.MARGIN.ref().lessThan(Guard.read(Name.CLOSE_CALL.ref())), firsts.moreThan(1)));
  }

  /** One option leads, and in too few of the samples. */
  public static Formula fragile(MatrixCells matrix) {
    Formula share = matrix.leaderShare().first().fixed();
    return all(isFigure(share), share.lessThan(matrix.firm().first().fixed()));
  }

  /** Whether both the close call and the samples can be used. */
  public static Formula usable() {
    return all(isFigure(Name.CLOSE_CALL.ref()), count(Name.LEAD_SHARE.ref()).moreThan(0));
  }
}
