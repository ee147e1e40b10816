package dev.decisionmatrix.cells;

/** Which part of an address keeps its place when a formula is copied: the dollar signs. */
public enum Anchor {
  /** {@code B7}. */
  NONE(false, false),
  /** {@code B$7}. */
  ROW(true, false),
  /** {@code $B7}. */
  COLUMN(false, true),
  /** {@code $B$7}. */
  BOTH(true, true);

  private final boolean row;
  private final boolean column;

  Anchor(boolean row, boolean column) {
    this.row = row;
    this.column = column;
  }

  String address(int rowIndex, int columnIndex) {
    return (column ? "$" : "") + letters(columnIndex) + (row ? "$" : "") + (rowIndex + 1);
  }

  /** {@code A} for 0, {@code AA} for 26. */
  static String letters(int columnIndex) {
    StringBuilder letters = new StringBuilder();
    for (int rest = columnIndex; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
