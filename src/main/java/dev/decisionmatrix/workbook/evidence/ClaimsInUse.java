package dev.decisionmatrix.workbook.evidence;

import static dev.decisionmatrix.cells.Formulas.sum;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.EvidenceCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.SortedClaims.Run;
import dev.decisionmatrix.workbook.Spot;
import java.util.Optional;

/** What the claims of a cell of the matrix say, those that are switched off left out. */
final class ClaimsInUse {
  private final EvidenceCells evidence;
  private final Cells<Claim> inUse;

  ClaimsInUse(EvidenceCells evidence) {
    this(evidence, evidence.inUse());
  }

  /**
   * Of those that somebody hears.
   *
   * @param inUse 1 where a claim is one of them and in use
   */
  ClaimsInUse(EvidenceCells evidence, Cells<Claim> inUse) {
    this.evidence = evidence;
    this.inUse = inUse;
  }

  Optional<Run> of(Spot spot) {
    return evidence.claims().of(spot.criterion(), spot.option());
  }

  /** Of one source, or our own assumptions. */
  Optional<Run> of(Spot spot, Optional<Source> voice) {
    return evidence.claims().of(spot.criterion(), spot.option(), voice);
  }

  Formula count(Run run) {
    return sum(run.in(inUse));
  }

  /** POI 5.5.1 brings what it divides to fifteen digits first, too few on a narrow scale. */
  Formula mean(Run run) {
    RangeRef counted = run.in(inUse);
    RangeRef ratings = run.in(evidence.rating());
    Scale scale = run.first().criterion().scale();
    Formula mean =
        Rounding.ofMeans(scale).isPresent()
            ? Fn.AVERAGEIFS.of(ratings, counted, Constant.ONE)
            : Fn.SUMIF.of(counted, Constant.ONE, ratings).over(count(run));
    return Guard.whenPositive(count(run), Guard.mean(scale, mean));
  }
}
