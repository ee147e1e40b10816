package dev.decisionmatrix.workbook;

import dev.decisionmatrix.sheet.Cells;
import java.util.List;

/**
 * What other sheets refer to on the sheet Changes.
 *
 * @param told the first changes in words, by number from 0; empty where fewer inputs differ
 * @param delivery what differs, by the analysis
 */
public record DeliveredCells(Cells<Integer> told, Delivery delivery) {
  /** Of the changes that are told in words. */
  public static final List<Integer> NUMBERS = List.of(0, 1, 2, 3);
}
