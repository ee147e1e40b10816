package dev.decisionmatrix.workbook.changes;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.CostCells;

/** Costs that people try in the place of those of the evidence. */
record CostInputs(Book book) {
  void addTo(InputTaker taker) {
    book.cost()
        .ifPresent(cells -> book.decision().costs().forEach(cost -> add(taker, cells, cost)));
  }

  private void add(InputTaker taker, CostCells cells, Criterion cost) {
    for (Option option : book.decision().options()) {
      taker.take(
          "Cost to try of " + option.name() + ", " + cost.name(),
          cells.tried().of(cost),
          option,
          Fault.offTheScale(book, cost).unlessBlank());
    }
  }
}
