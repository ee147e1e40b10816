package dev.decisionmatrix.workbook.evidence;

import static dev.decisionmatrix.cells.Formulas.sum;

import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.workbook.EvidenceCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.SortedClaims.Run;
import dev.decisionmatrix.workbook.Spot;
import java.util.Optional;

/** What the claims of a cell of the matrix say, those that are switched off left out. */
final class ClaimsInUse {
  private final EvidenceCells evidence;

  ClaimsInUse(EvidenceCells evidence) {
    this.evidence = evidence;
  }

  Optional<Run> of(Spot spot) {
    return evidence.claims().of(spot.criterion(), spot.option());
  }

  /** Of one source, or our own assumptions. */
  Optional<Run> of(Spot spot, Optional<Source> voice) {
    return evidence.claims().of(spot.criterion(), spot.option(), voice);
  }

  Formula count(Run run) {
    return sum(run.in(evidence.inUse()));
  }

  Formula mean(Run run) {
    RangeRef inUse = run.in(evidence.inUse());
    RangeRef ratings = run.in(evidence.rating());
    return Guard.whenPositive(
        count(run), Fn.SUMIF.of(inUse, Constant.ONE, ratings).over(count(run)));
  }
}
