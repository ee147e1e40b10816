package dev.decisionmatrix.workbook.changes;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.CostCells;

/** What costs may come to, and costs that people try in the place of those of the evidence. */
record CostInputs(Book book) {
  void addTo(InputTaker taker) {
    book.cost()
        .ifPresent(cells -> book.decision().costs().forEach(cost -> add(taker, cells, cost)));
  }

  private void add(InputTaker taker, CostCells cells, Criterion cost) {
    Fault fault = Fault.offTheScale(book, cost).unlessBlank();
    taker.take("Demand on " + cost.name(), cells.demands().typed(), cost, fault);
    for (Option option : book.decision().options()) {
      String name = "Cost to try of " + option.name() + ", " + cost.name();
      taker.take(name, cells.tried().of(cost), option, fault);
    }
  }
}
