package dev.decisionmatrix.workbook.changes;

import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;

/** How demands on the sub-totals of groups are called, and what would make them useless. */
record SubtotalInputs(Book book) {
  void addTo(InputTaker taker) {
    book.weights().subtotals().ifPresent(asked -> addTo(taker, asked));
  }

  private static void addTo(InputTaker taker, Cells<Group> asked) {
    for (Group group : asked.things()) {
      String name = "Demand on " + group.text() + " together, of 100";
      taker.take(name, asked, group, Fault.beyondHundred());
    }
  }
}
