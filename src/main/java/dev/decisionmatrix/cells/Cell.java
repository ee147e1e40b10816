package dev.decisionmatrix.cells;

/** One cell of a sheet. */
public sealed interface Cell permits Label, Input, Live, Fixed {
  CellRef at();

  Look look();
}
