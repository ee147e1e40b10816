package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Cells;
import java.util.Optional;

/**
 * What other sheets refer to on the sheet Evidence, a row for each claim.
 *
 * @param claims in the order of the rows
 * @param number its place in the file
 * @param source how its source is cited
 * @param decimals of its rating
 * @param inUse 1 where it counts, else 0
 * @param check "ok", or what is wrong with its inputs
 */
public record EvidenceCells(
    SortedClaims claims,
    Cells<Claim> number,
    Cells<Claim> rating,
    Cells<Claim> counts,
    Cells<Claim> source,
    Cells<Claim> decimals,
    Cells<Claim> inUse,
    Cells<Claim> check) {
  /** What a column says of the claims of a cell of the matrix. */
  public Optional<RangeRef> of(Criterion criterion, Option option, Cells<Claim> column) {
    return claims.of(criterion, option).map(run -> run.in(column));
  }

  /** And of those of one source, or of our own. */
  public Optional<RangeRef> of(
      Criterion criterion, Option option, Optional<Source> source, Cells<Claim> column) {
    return claims.of(criterion, option, source).map(run -> run.in(column));
  }
}
