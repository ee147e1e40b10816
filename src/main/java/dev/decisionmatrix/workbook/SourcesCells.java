package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Cells;

/**
 * What other sheets refer to on the sheet Sources, a row for each source that is cited or listed.
 *
 * @param citation such as [3]
 * @param counts yes or no, as people typed
 * @param check "ok", or what is wrong
 */
public record SourcesCells(Cells<Source> citation, Cells<Source> counts, Cells<Source> check) {}
