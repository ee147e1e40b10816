package dev.decisionmatrix.workbook;

import dev.decisionmatrix.sheet.Cells;

/**
 * What other sheets refer to on the sheet Delivered.
 *
 * @param told the first changes in words, by number from 0; empty where fewer inputs differ
 */
public record DeliveredCells(Cells<Integer> told) {}
