package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Demand;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;

/**
 * At the end of the rows, in the columns of ratings: whether costs are within what they may be that
 * do instead of what a criterion demands. So the rules that mark ratings find them on their sheet.
 */
final class CostRows {
  private static final int ROW = 18;
  private static final String OVER = "over";
  private static final String WITHIN = "within";

  private final Book book;
  private final Columns columns;
  private final int first;
  private final List<Criterion> costs;

  /**
   * The rows.
   *
   * @param first the row of the first of them
   */
  CostRows(Book book, Columns columns, int first) {
    this.book = book;
    this.columns = columns;
    this.first = first;
    costs =
        EitherOrCells.together(book.decision()).stream()
            .filter(some -> !some.get(0).isCost())
            .flatMap(List::stream)
            .filter(Criterion::isCost)
            .toList();
  }

  int rows() {
    return costs.size();
  }

  void addTo(SheetPlan.Builder sheet) {
    for (Criterion cost : costs) {
      int row = row(cost);
      sheet
          .heightsPx(row, ROW)
          .add(
              new Label(
                  Rows.at(row, Columns.NAME),
                  "Cost: " + cost.name() + Demand.behind(cost),
                  Look.SMALL));
      for (Option option : book.decision().options()) {
        sheet.add(
            new Live(
                    at(cost, option),
                    said(cost, option),
                    Expected.text(isSaid(cost, option)),
                    Decimals.AS_TYPED)
                .looking(Look.SMALL_FIGURE));
      }
    }
  }

  private int row(Criterion cost) {
    return first + costs.indexOf(cost);
  }

  private CellRef at(Criterion cost, Option option) {
    return at(cost, columns.rating(option));
  }

  CellRef at(Criterion cost, int column) {
    return Rows.at(row(cost), column);
  }

  /** Whether a cell says that the cost is more than it may be. */
  static Formula isOver(CellRef cell) {
    return cell.is(OVER);
  }

  /** The same, or that nothing is asked. */
  static Formula isNotWithin(CellRef cell) {
    return any(cell.is(OVER), cell.is(""));
  }

  private Formula said(Criterion cost, Option option) {
    EitherOrCells demands = book.matrix().eitherOr().orElseThrow();
    Formula told =
        ifThen(
            demands.open(cost, option).is(1),
            words(GroundWords.NONE),
            ifThen(demands.fallsShort(cost, option).is(1), words(OVER), words(WITHIN)));
    return ifThen(demands.asks(cost).is(1), told, Guard.NOTHING);
  }

  private String isSaid(Criterion cost, Option option) {
    Rating rating = book.analysis().ratings().at(cost, option);
    if (cost.mustReach().isEmpty()) {
      return "";
    }
    return rating.missing() ? GroundWords.NONE : rating.fallsShort() ? OVER : WITHIN;
  }

  List<Criterion> costs() {
    return costs;
  }
}
