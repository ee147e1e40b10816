package dev.decisionmatrix.workbook;

/**
 * The columns of the weights in use on the sheet Weights, in the place of lowest, highest and
 * spread.
 */
enum InUse {
  BASE,
  TYPED,
  UNTYPED;

  int index() {
    return WeightsPlaces.Column.LOWEST.index() + Positions.inEnum(this);
  }
}
