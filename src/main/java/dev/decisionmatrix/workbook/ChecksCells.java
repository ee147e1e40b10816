package dev.decisionmatrix.workbook;

import dev.decisionmatrix.sheet.Cells;

/**
 * What other sheets refer to on the sheet Checks.
 *
 * @param holds whether all checks hold
 * @param failures how many do not
 */
public record ChecksCells(Cells<String> holds, Cells<String> failures) {}
