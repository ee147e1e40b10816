package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.List;

/** Cells one below the other without title or head, such as sentences or a headline. */
public final class Sayings<T> implements Part {
  private final Cells<T> cells;

  /**
   * Sayings.
   *
   * @param span of columns over which each is merged
   */
  public Sayings(List<T> things, int span, Content<T> content) {
    cells = new Cells<>(things, content).spanning(span);
  }

  /** A single cell. */
  public static Sayings<String> one(int span, Content<String> content) {
    return new Sayings<>(List.of(""), span, content);
  }

  public Sayings<T> looking(Look look) {
    cells.looking(look);
    return this;
  }

  public Cells<T> cells() {
    return cells;
  }

  @Override
  public int rows() {
    return cells.things().size() * cells.tall();
  }

  @Override
  public int columns() {
    return cells.span();
  }

  @Override
  public void place(CellRef corner) {
    cells.place(corner, Along.DOWN);
  }

  @Override
  public void addTo(SheetPlan.Builder sheet) {
    cells.addTo(sheet);
  }
}
