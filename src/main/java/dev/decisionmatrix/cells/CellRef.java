package dev.decisionmatrix.cells;

/**
 * A cell's place, zero-based. Written relative unless anchored. A large workbook has two million of
 * them: as a record each would take a third more.
 */
public final class CellRef implements Formula {
  /** The last column of a sheet is the 16,384th. */
  private static final int COLUMN_BITS = 14;

  private static final int COLUMNS = 1 << COLUMN_BITS;

  private final SheetName sheet;
  private final int row;
  private final short column;
  private final byte anchor;

  public CellRef(SheetName sheet, int row, int column, Anchor anchor) {
    if (row < 0 || column < 0 || column > Short.MAX_VALUE) {
      throw new IllegalArgumentException("no address: " + row + ", " + column);
    }
    this.sheet = sheet;
    this.row = row;
    this.column = (short) column;
    this.anchor = anchor.code();
  }

  public CellRef(SheetName sheet, int row, int column) {
    this(sheet, row, column, Anchor.NONE);
  }

  public SheetName sheet() {
    return sheet;
  }

  public int row() {
    return row;
  }

  public int column() {
    return column;
  }

  public Anchor anchor() {
    return Anchor.coded(anchor);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CellRef cell
        && row == cell.row
        && column == cell.column
        && anchor == cell.anchor
        && sheet.equals(cell.sheet);
  }

  /** By row and column, since cells are gathered sheet by sheet. */
  @Override
  public int hashCode() {
    return COLUMNS * row + column;
  }

  @Override
  public String toString() {
    return sheet.quoted() + "!" + anchor().address(row, column);
  }

  public CellRef anchored(Anchor other) {
    return new CellRef(sheet, row, column, other);
  }

  /** {@code $B$7}. */
  public CellRef fixed() {
    return anchored(Anchor.BOTH);
  }

  public CellRef below(int rows) {
    return new CellRef(sheet, row + rows, column, anchor());
  }

  public CellRef right(int columns) {
    return new CellRef(sheet, row, column + columns, anchor());
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
    write(text, home, 0);
  }

  @Override
  public void write(StringBuilder text, SheetName home, int down) {
    if (!sheet.equals(home)) {
      text.append(sheet.quoted()).append('!');
    }
    writeAddress(text, down);
  }

  @Override
  public boolean staysOn(SheetName home) {
    return sheet.equals(home);
  }

  void writeAddress(StringBuilder text, int down) {
    Anchor own = anchor();
    own.write(text, own.keepsRow() ? row : row + down, column);
  }
}
