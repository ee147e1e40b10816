package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table of a web page, as they come. */
final class HtmlGrid {
  private final List<List<String>> rows = new ArrayList<>();

  /** For how many rows more each column is taken by a cell above. */
  private final List<Integer> taken = new ArrayList<>();

  boolean isInCell;
  private boolean isHidden;
  private List<String> row = new ArrayList<>();

  void beginRow(boolean hidden) {
    isHidden = hidden;
    row = new ArrayList<>();
    if (!hidden) {
      rows.add(row);
    }
    skipTaken();
  }

  private void skipTaken() {
    while (row.size() < taken.size() && taken.get(row.size()) > 0) {
      taken.set(row.size(), taken.get(row.size()) - 1);
      row.add("");
    }
  }

  /**
   * A cell.
   *
   * @param isShared whether it holds for all columns that it spans
   */
  void add(String text, int columns, int down, boolean isShared) {
    if (isHidden) {
      return;
    }
    if (rows.isEmpty()) {
      beginRow(false);
    }
    for (int column = 0; column < columns; column++) {
      while (taken.size() <= row.size()) {
        taken.add(0);
      }
      taken.set(row.size(), down - 1);
      row.add(column == 0 || isShared ? text : "");
    }
    skipTaken();
  }

  boolean isTable() {
    return rows.stream().filter(one -> one.size() > 1).count() > 1;
  }

  List<List<String>> rows() {
    return rows;
  }
}
