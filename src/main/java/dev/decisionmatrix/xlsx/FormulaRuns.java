package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.CopiedDown;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.SheetName;
import java.util.HashMap;
import java.util.Map;

/** Finds a sheet's runs of formulas, which files hold once. */
final class FormulaRuns {
  private final CopiedDown copied;
  private final Map<Integer, FormulaRun> lastOfColumn = new HashMap<>();
  private int groups;

  FormulaRuns(SheetName sheet) {
    this.copied = new CopiedDown(sheet);
  }

  /** The run of the next formula, row by row: that of the cell above, or a new one. */
  FormulaRun of(Live live) {
    FormulaRun above = lastOfColumn.get(live.at().column());
    if (above == null || !above.goesOnWith(live, copied)) {
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
