package dev.decisionmatrix.cells;

/** Where a cell leads. */
public sealed interface Link {
  /** Into the workbook. */
  record ToCell(CellRef target) implements Link {}

  /** To the web; only http and https. */
  record ToWeb(String address) implements Link {
    public ToWeb {
      if (!address.startsWith("http://") && !address.startsWith("https://")) {
        throw new IllegalArgumentException("not a web address: " + address);
      }
    }
  }
}
