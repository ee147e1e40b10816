package dev.decisionmatrix.cells;

import java.util.Optional;

/** Text that never changes. Whatever it begins with, it is text and not a formula. */
public record Label(CellRef at, String text, Look look, Optional<Link> link) implements Cell {
  public Label(CellRef at, String text, Look look) {
    this(at, text, look, Optional.empty());
  }
}
