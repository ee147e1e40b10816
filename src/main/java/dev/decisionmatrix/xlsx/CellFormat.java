package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.display.Decimals;
import java.util.Set;

/** Everything that decides a cell's style; equal formats share one. */
record CellFormat(Look look, Decimals shown, Set<Trait> traits) {
  CellFormat {
    traits = Set.copyOf(traits);
  }

  enum Trait {
    /** Breaks its text into lines. */
    WRAPPED,
    /** Leads somewhere. */
    LINKED,
    /** Begins like a formula and stays text when somebody edits it. */
    QUOTED
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  TextStyle font() {
    TextStyle font = LookStyle.of(look).font();
    return is(Trait.LINKED) ? font.asLink() : font;
  }
}
