package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.ArrayList;
import java.util.List;

/** Parts side by side, all from the same row on. */
public final class Side implements Part {
  private record Beside(int column, int row, Part part) {}

  private final List<Beside> parts = new ArrayList<>();
  private int width;

  /** Right of what stands there already, after so many empty columns. */
  public Side add(int gap, Part part) {
    return at(width + gap, part);
  }

  /**
   * In a column of its own choice.
   *
   * @param column from 0
   * @throws IllegalArgumentException where it would overlap what stands there already
   */
  public Side at(int column, Part part) {
    return at(column, 0, part);
  }

  /** The same, so many rows further down. */
  public Side at(int column, int row, Part part) {
    if (column < width) {
      throw new IllegalArgumentException("overlaps what stands left of it: column " + column);
    }
    parts.add(new Beside(column, row, part));
    width = column + part.columns();
    return this;
  }

  @Override
  public int rows() {
    return parts.stream().mapToInt(one -> one.row() + one.part().rows()).max().orElse(0);
  }

  @Override
  public int columns() {
    return width;
  }

  @Override
  public void place(CellRef corner) {
    parts.forEach(one -> one.part().place(corner.below(one.row()).right(one.column())));
  }

  @Override
  public void addTo(SheetPlan.Builder sheet) {
    parts.forEach(one -> one.part().addTo(sheet));
  }
}
