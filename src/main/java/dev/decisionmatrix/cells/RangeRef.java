package dev.decisionmatrix.cells;

/** A rectangle of cells of one sheet, both corners included. */
public record RangeRef(CellRef from, CellRef to) implements Formula {
  public RangeRef {
    if (!from.sheet().equals(to.sheet()) || to.row() < from.row() || to.column() < from.column()) {
      throw new IllegalArgumentException("not a range: " + from + " to " + to);
    }
  }

  public int height() {
    return to.row() - from.row() + 1;
  }

  public int width() {
    return to.column() - from.column() + 1;
  }

  public boolean isSingle() {
    return height() == 1 && width() == 1;
  }

  public boolean contains(CellRef cell) {
    return cell.sheet().equals(from.sheet())
        && cell.row() >= from.row()
        && cell.row() <= to.row()
        && cell.column() >= from.column()
        && cell.column() <= to.column();
  }

  /** The cell at the zero-based place within the range. */
  public CellRef at(int row, int column) {
    return from.below(row).right(column);
  }

  public RangeRef anchored(Anchor anchor) {
    return new RangeRef(from.anchored(anchor), to.anchored(anchor));
  }

  public RangeRef fixed() {
    return anchored(Anchor.BOTH);
  }

  /** {@code B2:D9}, or {@code B2} for a single cell; without sheet or anchors. */
  public String address() {
    return isSingle() ? from.address() : from.address() + ":" + to.address();
  }

  /** {@code 'Matrix'!$B$2:$D$9}, as names and charts need it; a single cell without colon. */
  public String absolute() {
    return isSingle()
        ? from.absolute()
        : from.absolute() + ":" + Anchor.BOTH.address(to.row(), to.column());
  }

  @Override
  public void write(StringBuilder text, SheetName home) {
    write(text, home, 0);
  }

  @Override
  public void write(StringBuilder text, SheetName home, int down) {
    from.write(text, home, down);
    text.append(':');
    to.writeAddress(text, down);
  }

  @Override
  public boolean staysOn(SheetName home) {
    return from.staysOn(home);
  }
}
