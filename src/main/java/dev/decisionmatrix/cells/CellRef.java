package dev.decisionmatrix.cells;

/** A cell's place, zero-based. Written relative unless anchored. */
public record CellRef(SheetName sheet, int row, int column, Anchor anchor) implements Formula {
  /** The last column of a sheet is the 16,384th. */
  private static final int COLUMN_BITS = 14;

  public CellRef {
    if (row < 0 || column < 0) {
      throw new IllegalArgumentException("negative address: " + row + ", " + column);
    }
  }

  public CellRef(SheetName sheet, int row, int column) {
    this(sheet, row, column, Anchor.NONE);
  }

  /** By row and column, since cells are gathered sheet by sheet. */
  @Override
  public int hashCode() {
    return 16_384 * row + column;
  }

  public CellRef anchored(Anchor other) {
    return new CellRef(sheet, row, column, other);
  }

  /** {@code $B$7}. */
  public CellRef fixed() {
    return anchored(Anchor.BOTH);
  }

  public CellRef below(int rows) {
    return new CellRef(sheet, row + rows, column, anchor);
  }

  public CellRef right(int columns) {
    return new CellRef(sheet, row, column + columns, anchor);
  }

  public RangeRef to(CellRef end) {
    return new RangeRef(this, end);
  }

  /**
   * One number for each cell of a sheet, however anchored: rises from left to right, row by row.
   */
  public long place() {
    return (long) row << COLUMN_BITS | column;
  }

  /** {@code B7}, without sheet or anchor. */
  public String address() {
    return Anchor.NONE.address(row, column);
  }

  /** {@code 'Matrix'!$B$7}, as names, charts and links need it. */
  public String absolute() {
    return sheet.quoted() + "!" + Anchor.BOTH.address(row, column);
  }

  @Override
  public void write(StringBuilder text, SheetName home) {
    if (!sheet.equals(home)) {
      text.append(sheet.quoted()).append('!');
    }
    write(text);
  }

  @Override
  public boolean staysOn(SheetName home) {
    return sheet.equals(home);
  }

  void write(StringBuilder text) {
    anchor.write(text, row, column);
  }
}
