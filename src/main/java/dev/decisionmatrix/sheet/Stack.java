package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.ArrayList;
import java.util.List;

/** Parts one below the other, as a part of a flow or of a side. */
public final class Stack implements Part {
  private record Below(int row, Part part) {}

  private final List<Below> parts = new ArrayList<>();
  private int height;

  /** Right below what stands there already; it must have all its rows. */
  public Stack add(Part part) {
    parts.add(new Below(height, part));
    return gap(part.rows());
  }

  public Stack gap(int rows) {
    height += rows;
    return this;
  }

  /** After an empty row a title, and the part right below it. */
  public Stack section(String title, Part part) {
    return gap(1).line(title, Look.SECTION).add(part);
  }

  /** A text of a row of its own. */
  public Stack line(String text, Look look) {
    return add(Sayings.one(1, Content.labels(any -> text)).looking(look));
  }

  @Override
  public int rows() {
    return height;
  }

  @Override
  public int columns() {
    return parts.stream().mapToInt(below -> below.part().columns()).max().orElse(0);
  }

  @Override
  public void place(CellRef corner) {
    parts.forEach(below -> below.part().place(corner.below(below.row())));
  }

  @Override
  public void addTo(SheetPlan.Builder sheet) {
    parts.forEach(below -> below.part().addTo(sheet));
  }
}
