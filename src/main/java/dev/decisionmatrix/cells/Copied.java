package dev.decisionmatrix.cells;

/**
 * The formula of a cell further up in the column, copied down. Most of a workbook's formulas are
 * copies, and so many trees of their own would fill the memory.
 *
 * @param rows from the cell that holds the original, at least 1
 */
public record Copied(Formula original, int rows) implements Formula {
  public Copied {
    if (rows < 1 || original instanceof Copied) {
      throw new IllegalArgumentException("not an original " + rows + " rows below it: " + original);
    }
  }

  @Override
  public Formula spelledOut() {
    return Moved.by(rows, 0, original);
  }

  @Override
  public void write(StringBuilder text, SheetName home) {
    write(text, home, 0);
  }

  @Override
  public void write(StringBuilder text, SheetName home, int down) {
    original.write(text, home, down + rows);
  }

  @Override
  public boolean staysOn(SheetName home) {
    return original.staysOn(home);
  }
}
