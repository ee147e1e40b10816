package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import java.util.Optional;

/**
 * What other sheets refer to on the sheet By rater, a row for each cell of the matrix that somebody
 * rates; only where there are raters.
 *
 * @param power of each rater, in a line
 * @param joined what the raters make of the cell together
 * @param lowest of the raters
 * @param highest of the raters
 * @param apart how far they are, share of the scale; "-" where fewer than two rate
 * @param raters how many of them rate the cell
 * @param says what each makes of it; for nobody, what the claims make that nobody in particular
 *     makes
 * @param hears 1 where a claim is in use and a rater takes it into account
 * @param heard what each source says, as a rater hears it
 */
public record ByRaterCells(
    Cells<Rater> power,
    Cells<Spot> joined,
    Cells<Spot> lowest,
    Cells<Spot> highest,
    Cells<Spot> apart,
    Cells<Spot> raters,
    Body<Spot, Optional<Rater>> says,
    Body<Claim, Optional<Rater>> hears,
    Hearings heard) {
  /** Whether somebody rates the cell. */
  public boolean rates(Spot spot) {
    return heard.rates(spot);
  }
}
