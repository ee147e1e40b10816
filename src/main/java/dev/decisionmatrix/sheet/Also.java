package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.function.Consumer;

/** A part, and what is said of its sheet beside its cells. */
record Also(Part part, Consumer<SheetPlan.Builder> more) implements Part {
  @Override
  public int rows() {
    return part.rows();
  }

  @Override
  public int columns() {
    return part.columns();
  }

  @Override
  public void place(CellRef corner) {
    part.place(corner);
  }

  @Override
  public void addTo(SheetPlan.Builder sheet) {
    part.addTo(sheet);
    more.accept(sheet);
  }
}
