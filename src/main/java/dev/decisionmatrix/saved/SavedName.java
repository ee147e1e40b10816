package dev.decisionmatrix.saved;

import java.util.List;

/**
 * A defined name, of the workbook or of one of its sheets.
 *
 * @param areas where it leads, one after the other; none where it leads nowhere any more
 */
public record SavedName(String name, List<Area> areas) {
  public SavedName {
    areas = List.copyOf(areas);
  }

  /** Zero-based corners, both included. */
  public record Area(String sheet, int top, int left, int bottom, int right) {
    public boolean contains(int row, int column) {
      return row >= top && row <= bottom && column >= left && column <= right;
    }
  }
}
