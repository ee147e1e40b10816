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

  /** In as little room as it takes. */
  byte code() {
    return (byte) ((row ? 1 : 0) + (column ? 2 : 0));
  }

  static Anchor coded(byte code) {
    return switch (code) {
      case 0 -> NONE;
      case 1 -> ROW;
      case 2 -> COLUMN;
      default -> BOTH;
    };
  }

  String address(int rowIndex, int columnIndex) {
    StringBuilder text = new StringBuilder();
    write(text, rowIndex, columnIndex);
    return text.toString();
  }

  void write(StringBuilder text, int rowIndex, int columnIndex) {
    if (column) {
      text.append('$');
    }
    letters(text, columnIndex);
    if (row) {
      text.append('$');
    }
    text.append(rowIndex + 1);
  }

  /** {@code A} for 0, {@code AA} for 26. */
  private static void letters(StringBuilder text, int columnIndex) {
    if (columnIndex >= 26) {
      letters(text, columnIndex / 26 - 1);
    }
    text.append((char) ('A' + columnIndex % 26));
  }

  boolean keepsRow() {
    return row;
  }

  boolean keepsColumn() {
    return column;
  }
}
