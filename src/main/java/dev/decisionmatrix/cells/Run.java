package dev.decisionmatrix.cells;

import java.util.Optional;

/** A piece of a text that looks otherwise than the rest of its cell. */
public record Run(String text, Look look, Optional<Hue> hue) {
  public Run(String text, Look look) {
    this(text, look, Optional.empty());
  }

  public Run(String text, Look look, Hue hue) {
    this(text, look, Optional.of(hue));
  }
}
