package dev.decisionmatrix.workbook.decision;

import java.util.ArrayList;
import java.util.List;

/** A row of the page on which a bar stands: of an option now, or as it was delivered. */
record Slot(Placed placed, When when) {
  /** Of which score. */
  enum When {
    NOW,
    THEN
  }

  /** Those of all options that have rows; of few each has both. */
  static List<Slot> all(List<Placed> ranking, Body body) {
    List<Slot> slots = new ArrayList<>();
    for (Placed placed : ranking.subList(0, body.shown())) {
      slots.add(new Slot(placed, When.NOW));
      if (body.isTwoLined()) {
        slots.add(new Slot(placed, When.THEN));
      }
    }
    return slots;
  }

  boolean isNow() {
    return when == When.NOW;
  }
}
