package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.List;

/** A part whose cells wear something besides their looks, those without text too. */
public final class Dressed implements Part {
  private final Part part;
  private final int columns;
  private final List<Dress> dress;
  private final Place corner = new Place();

  /**
   * The part, dressed.
   *
   * @param columns over which it is dressed, from its corner
   */
  public Dressed(Part part, int columns, Dress... dress) {
    this.part = part;
    this.columns = columns;
    this.dress = List.of(dress);
  }

  @Override
  public int rows() {
    return part.rows();
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public void place(CellRef at) {
    corner.give(at);
    part.place(at);
  }

  @Override
  public void addTo(SheetPlan.Builder sheet) {
    part.addTo(sheet);
    CellRef first = corner.cell();
    sheet.dress(first.to(first.below(rows() - 1).right(columns - 1)), dress.toArray(Dress[]::new));
  }
}
