package dev.decisionmatrix.pdf;

import java.util.List;

/** A stretch of a report that is set as far as it can be before its pages are known. */
interface Passage {
  /**
   * Its slabs.
   *
   * @param known which pages cite which source, as the entries of the sources tell it
   */
  List<Slab> slabs(Mentions known);
}
