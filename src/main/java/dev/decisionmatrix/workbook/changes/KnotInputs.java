package dev.decisionmatrix.workbook.changes;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Knot;
import java.util.Optional;

/** How the points of curves and the limits are called, and what would make them useless. */
record KnotInputs(Book book) {
  void addTo(InputTaker taker) {
    for (Knot knot : Knot.all(book.decision())) {
      if (!knot.isWeighed()) {
        Fault fault = Fault.offTheScale(book, knot.criterion());
        taker.take("Limit of " + knot.criterion().name(), book.values().rating(), knot, fault);
        continue;
      }
      if (!knot.isEnd()) {
        String name = "Rating of " + point(knot);
        taker.take(name, book.values().rating(), knot, ofRating(knot));
      }
      taker.take("Worth of " + point(knot), book.values().worth(), knot, ofWorth(knot));
    }
  }

  private static String point(Knot knot) {
    return "point " + (knot.place() + 1) + " of " + knot.criterion().name();
  }

  private Fault ofRating(Knot knot) {
    Cells<Knot> ratings = book.values().rating();
    return Fault.notBetween(
        beside(knot, -1, ratings).orElseThrow(), beside(knot, 1, ratings).orElseThrow());
  }

  /** Up to the peak, as it was delivered, it must not fall, behind it not rise. */
  private Fault ofWorth(Knot knot) {
    Optional<CellRef> before = beside(knot, -1, book.values().worth());
    Optional<CellRef> after = beside(knot, 1, book.values().worth());
    int peak = peak(knot.criterion());
    if (knot.place() == peak) {
      return Fault.notBelow(before, after);
    }
    return knot.place() < peak ? Fault.notAlong(before, after) : Fault.notAlong(after, before);
  }

  /** The place of the point that was worth most, as it was delivered. */
  private int peak(Criterion criterion) {
    int place = book.decision().criteria().indexOf(criterion);
    Criterion then = book.deliveredAnalysis().decision().criteria().get(place);
    return then.value() instanceof Curve curve ? curve.peak() : 0;
  }

  private static Optional<CellRef> beside(Knot knot, int by, Cells<Knot> column) {
    Knot other = new Knot(knot.criterion(), knot.place() + by);
    return column.things().contains(other)
        ? Optional.of(column.at(other).fixed())
        : Optional.empty();
  }
}
