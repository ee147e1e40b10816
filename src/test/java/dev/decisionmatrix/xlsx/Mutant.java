package dev.decisionmatrix.xlsx;

/** A written workbook in which something has been changed. */
final class Mutant {
  private final String change;
  private final byte[] bytes;

  /**
   * @param change what, in words
   */
  Mutant(String change, byte[] bytes) {
    this.change = change;
    this.bytes = bytes;
  }

  String change() {
    return change;
  }

  byte[] bytes() {
    return bytes;
  }
}
