package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Live;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds a sheet's runs of formulas, which files hold once. */
final class FormulaRuns {
  private final Map<Integer, FormulaRun> lastOfColumn = new HashMap<>();
  private final List<FormulaRun> runs = new ArrayList<>();

  /** The run of the next formula, row by row: that of the cell above, or a new one. */
  FormulaRun of(Live live) {
    FormulaRun above = lastOfColumn.get(live.at().column());
    if (above == null || !above.goesOnWith(live)) {
      FormulaRun run = new FormulaRun(live);
      lastOfColumn.put(live.at().column(), run);
      runs.add(run);
      return run;
    }
    above.add(live);
    return above;
  }

  /** Once all formulas are there: joins runs side by side and numbers what is shared. */
  void number() {
    FormulaRun left = null;
    int groups = 0;
    for (FormulaRun run : runs) {
      if (left == null || !left.takesIn(run)) {
        left = run;
      }
    }
    for (FormulaRun run : runs) {
      groups = run.numbered(groups);
    }
  }
}
