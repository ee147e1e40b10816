package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;

/**
 * An input by the name under which people know it.
 *
 * @param name such as "Weight of Payments on Latency"
 * @param unit of its figure; {@link #SHARE} for a part of 1; empty where it has none
 */
public record NamedInput(String name, String unit, CellRef at) {
  static final String SHARE = "%";
}
