package dev.decisionmatrix.workbook.evidence;

import static dev.decisionmatrix.cells.Formulas.sum;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Scale;
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

  /** POI 5.5.1 brings what it divides to fifteen digits first, too few on a narrow scale. */
  Formula mean(Run run) {
    RangeRef inUse = run.in(evidence.inUse());
    RangeRef ratings = run.in(evidence.rating());
    Scale scale = run.first().criterion().scale();
    Formula mean =
        Rounding.ofMeans(scale).isPresent()
            ? Fn.AVERAGEIFS.of(ratings, inUse, Constant.ONE)
            : Fn.SUMIF.of(inUse, Constant.ONE, ratings).over(count(run));
    return Guard.whenPositive(count(run), Guard.mean(scale, mean));
  }
}
