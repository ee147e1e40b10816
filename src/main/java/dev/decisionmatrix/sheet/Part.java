package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.function.Consumer;

/**
 * A part of a sheet: told where it stands first, asked what it says once everything has a place.
 */
public interface Part {
  /** How many it takes, from its corner down. */
  int rows();

  /** How many it takes, from its corner to the right. */
  int columns();

  /**
   * Told once, before anything is asked of it.
   *
   * @param corner its upper left cell
   */
  void place(CellRef corner);

  void addTo(SheetPlan.Builder sheet);

  /** The same, and what is said of the sheet beside its cells: names, what they wear. */
  default Part also(Consumer<SheetPlan.Builder> more) {
    return new Also(this, more);
  }
}
