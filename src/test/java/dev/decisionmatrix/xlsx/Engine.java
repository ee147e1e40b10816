package dev.decisionmatrix.xlsx;

import java.util.List;

/**
 * Something that calculates sheets. It is given a copy without cached values, so that every result
 * is its own.
 */
public interface Engine {
  /** What each cell holds after the changes. */
  default SheetValues recalculate(byte[] workbook, Changes changes) {
    return recalculateEach(workbook, List.of(changes)).get(0);
  }

  /** The same for many changes, each applied to the workbook as it was; cheaper at once. */
  List<SheetValues> recalculateEach(byte[] workbook, List<Changes> scenarios);
}
