package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Live;
import java.util.HashMap;
import java.util.Map;

/** Finds a sheet's runs of formulas, which files hold once. */
final class FormulaRuns {
  private final Map<Integer, FormulaRun> lastOfColumn = new HashMap<>();
  private int groups;

  /** The run of the next formula, row by row: that of the cell above, or a new one. */
  FormulaRun of(Live live) {
    FormulaRun above = lastOfColumn.get(live.at().column());
    if (above == null || !above.goesOnWith(live)) {
      FormulaRun run = new FormulaRun(live);
      lastOfColumn.put(live.at().column(), run);
      return run;
    }
    if (!above.isShared()) {
      above.share(groups++);
    }
    above.add(live);
    return above;
  }
}
