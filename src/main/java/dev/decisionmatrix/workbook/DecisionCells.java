package dev.decisionmatrix.workbook;

import dev.decisionmatrix.sheet.Cells;

/**
 * What other sheets refer to on the sheet Decision.
 *
 * @param controls what people chose or typed
 */
public record DecisionCells(Cells<Control> controls) {}
