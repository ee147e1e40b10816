package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.SheetPlan;

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
}
