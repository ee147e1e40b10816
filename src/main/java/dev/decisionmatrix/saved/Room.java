package dev.decisionmatrix.saved;

/** How much a workbook may hold: one small file can be made to swell into any number of bytes. */
final class Room {
  static final long FILE_BYTES = 100L << 20;

  /** All parts that are read, inflated. */
  static final long BYTES = 600L << 20;

  /** Between two elements; a cell holds 32,767 characters. */
  static final int PIECE = 4 << 20;

  static final int PARTS = 10_000;
  static final int DEPTH = 100;
  static final int SHEETS = 1_000;
  static final int NAMES = 10_000;
  private static final int CELLS = 3_000_000;

  private int cells;

  void takeCell() {
    cells++;
    if (cells > CELLS) {
      throw Unopened.tooMuch("this workbook has more than 3 million cells");
    }
  }
}
