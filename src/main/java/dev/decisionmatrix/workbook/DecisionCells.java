package dev.decisionmatrix.workbook;

import dev.decisionmatrix.sheet.Cells;

/**
 * What other sheets refer to on the sheet Decision.
 *
 * @param controls what people chose or typed
 * @param condition by whose weights and under what assumptions, ending in a colon
 * @param headline the verdict in a sentence
 */
public record DecisionCells(Cells<Control> controls, Told condition, Told headline) {}
