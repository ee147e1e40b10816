package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;

/**
 * What other sheets refer to on the sheet Teams.
 *
 * @param firstBy how many teams put the option first
 * @param against how far the score in use is from that on the sheet Matrix
 */
public record TeamsCells(Cells<Option> firstBy, Cells<Option> against) {}
