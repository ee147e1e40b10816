package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import java.util.Optional;

/**
 * What other sheets refer to on the sheet By source, a row for each cell of the matrix.
 *
 * @param criterion the name
 * @param option the name
 * @param bySource mean of the sources' means
 * @param byClaim mean of the claims
 * @param lowest source
 * @param highest source
 * @param apart how far the sources are, share of the scale; a word where one speaks alone
 * @param sources how many are in use
 * @param claims how many are in use
 * @param cited the sources in use
 * @param brief how many claims and whose, in a few signs; empty where there are none
 * @param evidence the rating that comes of the evidence; only where there are raters
 * @param voices what each source makes of the cell, our own assumptions last
 */
public record BySourceCells(
    Cells<Spot> criterion,
    Cells<Spot> option,
    Cells<Spot> bySource,
    Cells<Spot> byClaim,
    Cells<Spot> lowest,
    Cells<Spot> highest,
    Cells<Spot> apart,
    Cells<Spot> sources,
    Cells<Spot> claims,
    Cells<Spot> cited,
    Cells<Spot> brief,
    Optional<Cells<Spot>> evidence,
    Body<Spot, Optional<Source>> voices) {}
