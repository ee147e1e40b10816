package dev.decisionmatrix.workbook.changes;

import dev.decisionmatrix.workbook.Book;

/** The power of those who rate and do not weigh. */
record RaterInputs(Book book) {
  void addTo(InputTaker taker) {
    book.decision().raters().stream()
        .filter(rater -> book.decision().team(rater).isEmpty())
        .forEach(
            rater ->
                taker.take(
                    "Power of " + rater.name(),
                    book.byRater().orElseThrow().power(),
                    rater,
                    Fault.below(0)));
  }
}
