package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;

/**
 * A cell that says a sentence, so that other sheets can say it as well.
 *
 * @param words what it says by the analysis
 */
public record Told(CellRef at, String words) {}
