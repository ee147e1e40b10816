package dev.decisionmatrix.xlsx;

import java.util.List;

/** POI's evaluator. */
public final class PoiEngine implements Engine {
  @Override
  public List<SheetValues> recalculateEach(byte[] workbook, List<Changes> scenarios) {
    return scenarios.stream()
        .map(changes -> SheetValues.evaluated(changes.appliedTo(workbook)))
        .toList();
  }
}
