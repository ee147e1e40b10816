package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;

/**
 * The table at the foot of the sheet Weights that turns positions into weights, where a team gave
 * ranks.
 *
 * @param head the row of its headings
 * @param size how many positions there are: one for each criterion
 */
record CentroidPlaces(int head, int size) {
  /** Beside the position. */
  enum Centroid {
    RECIPROCAL,
    WEIGHT,
    UP_TO;

    int index() {
      return WeightsPlaces.Column.LOWEST.index() + Positions.inEnum(this);
    }
  }

  /** A position's number, from 1, stands in the column of the criteria. */
  CellRef position(int position) {
    return Tab.WEIGHTS.at(head + position, WeightsPlaces.Column.CRITERION.index());
  }

  CellRef at(int position, Centroid column) {
    return Tab.WEIGHTS.at(head + position, column.index());
  }

  RangeRef all(Centroid column) {
    return at(1, column).to(at(size, column));
  }
}
