package dev.decisionmatrix.cells;

import java.util.OptionalDouble;

/** One cell of a sheet. */
public sealed interface Cell permits Label, Input, Live, Fixed {
  CellRef at();

  Look look();

  /** The number in it, if a number is what it holds when the workbook is opened. */
  default OptionalDouble figure() {
    return OptionalDouble.empty();
  }
}
