package dev.decisionmatrix.workbook.teams;

import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.lookUp;
import static dev.decisionmatrix.cells.Formulas.onlyIf;

import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.workbook.Guard;

/** By how much the first option of a ranking leads. */
final class Margin {
  private Margin() {}

  /** Nothing between options that share first place; else the first score less the second. */
  static Formula of(RangeRef ranks, RangeRef points) {
    Formula second = lookUp(new Constant(2), ranks, points);
    return ifThen(
        countIf(ranks, Constant.ONE).moreThan(1),
        Constant.ZERO,
        onlyIf(
            Formulas.count(ranks).moreThan(1),
            Guard.rounded(lookUp(Constant.ONE, ranks, points).minus(second))));
  }
}
