package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.Formula;
import java.util.ArrayList;
import java.util.List;

/** Some cells of a column as few ranges: neighbours are one. */
public final class Runs {
  private Runs() {}

  /**
   * As arguments of a function.
   *
   * @param some at least one, in the order of the column
   */
  public static <T> Formula[] of(Cells<T> column, List<T> some) {
    List<T> order = column.things();
    List<Formula> runs = new ArrayList<>();
    int from = 0;
    for (int k = 1; k <= some.size(); k++) {
      if (k == some.size() || order.indexOf(some.get(k)) != order.indexOf(some.get(k - 1)) + 1) {
        runs.add(column.at(some.get(from)).to(column.at(some.get(k - 1))));
        from = k;
      }
    }
    return runs.toArray(Formula[]::new);
  }
}
