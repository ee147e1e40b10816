package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Expected.numbers;
import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.CostDemandCells;
import dev.decisionmatrix.workbook.Spot;
import java.util.Optional;

/** What the absence of a source changes of the demands that an option misses, cell by cell. */
final class DemandsWithout {
  /** How many demands more the option misses. */
  final Cells<Said> change;

  private final Book book;
  private final WithoutSources without;
  private final Cells<Said> rating;
  private final Optional<SharedWithout> shared;
  private final Optional<Cells<Said>> fallsShort;

  /**
   * In the last columns of the table.
   *
   * @param rating what each is then
   */
  DemandsWithout(Book book, WithoutSources without, Table<Said> table, Cells<Said> rating) {
    this.book = book;
    this.without = without;
    this.rating = rating;
    shared = SharedWithout.of(book);
    fallsShort =
        shared.map(
            any ->
                table.figures(
                    "Falls short then (1)",
                    WHOLE,
                    this::fallsShort,
                    numbers(said -> Boolean.compare(without.then(said).fallsShort(), false))));
    change = table.figures("Change, demands missed", WHOLE, this::change, numbers(this::isChange));
  }

  /** 1 where the option is knocked out only without the source, -1 where only with it. */
  private Formula change(Said said) {
    return shared
        .flatMap(some -> some.demands(said.source(), said.spot(), this::fallsShort))
        .orElseGet(() -> fallsShort(said).minus(isOut(said.spot())));
  }

  private double isChange(Said said) {
    return shared
        .flatMap(some -> some.expected(said.source(), said.spot()))
        .orElseGet(
            () ->
                (double)
                    Boolean.compare(
                        without.then(said).fallsShort(), without.now(said).fallsShort()));
  }

  private Optional<CellRef> fallsShort(Optional<Source> source, Spot spot) {
    Said said = new Said(source, spot);
    return fallsShort.filter(all -> all.things().contains(said)).map(all -> all.at(said));
  }

  /** 1 where the rating that is left falls short. */
  private Formula fallsShort(Said said) {
    Criterion criterion = said.spot().criterion();
    Formula then = book.kept(rating.at(said));
    if (criterion.isCost()) {
      CellRef most = budgets().asked().at(criterion).fixed();
      return whereAsked(said, most, oneIf(then.moreThan(most)));
    }
    CellRef mustReach = book.matrix().mustReach().at(criterion).fixed();
    CellRef worst = book.matrix().worst().at(criterion).fixed();
    CellRef best = book.matrix().best().at(criterion).fixed();
    Formula misses =
        ifThen(
            best.moreThan(worst), oneIf(then.lessThan(mustReach)), oneIf(then.moreThan(mustReach)));
    return whereAsked(said, mustReach, misses);
  }

  private Formula whereAsked(Said said, CellRef asked, Formula misses) {
    return orZero(all(isFigure(rating.at(said)), isFigure(asked)), misses);
  }

  private CellRef isOut(Spot spot) {
    return (spot.criterion().isCost() ? budgets().exceeded() : book.matrix().fallsShort())
        .at(spot.criterion(), spot.option());
  }

  private CostDemandCells budgets() {
    return book.cost().orElseThrow().demands();
  }
}
