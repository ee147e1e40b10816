package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import org.jspecify.annotations.Nullable;

/** A cell that is known once a flow has given it. */
final class Place {
  private @Nullable CellRef cell;

  /**
   * Given once.
   *
   * @throws IllegalStateException where it was given already: a part stands in one place only
   */
  void give(CellRef given) {
    if (cell != null) {
      throw new IllegalStateException(
          "placed at " + cell.absolute() + " already, and again at " + given.absolute());
    }
    cell = given;
  }

  /**
   * What has a place takes nothing more: others stand right beside it.
   *
   * @throws IllegalStateException where it was given already
   */
  void requireOpen() {
    if (cell != null) {
      throw new IllegalStateException("nothing can be added: it has its place already");
    }
  }

  /**
   * The cell.
   *
   * @throws IllegalStateException where it is asked for too early
   */
  CellRef cell() {
    if (cell == null) {
      throw new IllegalStateException("asked for its place before a flow has given it one");
    }
    return cell;
  }
}
