package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.display.Decimals;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Everything that decides a cell's style; equal formats share one. */
record CellFormat(Look look, Decimals shown, Set<Trait> traits) {
  CellFormat {
    traits = Collections.unmodifiableSet(new TreeSet<>(traits));
  }

  enum Trait {
    /** Breaks its text into lines. */
    WRAPPED,
    /** Leads somewhere. */
    LINKED,
    /** Begins like a formula and stays text when somebody edits it. */
    QUOTED,
    /** An input of figures, which stand to the right. */
    FIGURE,
    /** Text right of another cell, kept apart from a figure that ends there. */
    INDENTED,
    /** Among the workings. */
    QUIET,
    /** In a row of two lines or more, where the eye begins at the top. */
    TALL
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  LookStyle.Across across() {
    LookStyle.Across across = LookStyle.of(look).across();
    if (across != LookStyle.Across.GENERAL) {
      return across;
    }
    return is(Trait.FIGURE) ? LookStyle.Across.RIGHT : LookStyle.Across.LEFT;
  }

  LookStyle.Up up() {
    LookStyle.Up up = LookStyle.of(look).up();
    return is(Trait.TALL) && up == LookStyle.Up.CENTER ? LookStyle.Up.TOP : up;
  }

  TextStyle font() {
    TextStyle font = LookStyle.of(look).font();
    if (is(Trait.LINKED)) {
      return font.asLink();
    }
    return is(Trait.QUIET) ? font.quiet() : font;
  }
}
