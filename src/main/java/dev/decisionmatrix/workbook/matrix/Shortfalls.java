package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight.Tone;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EitherOrCells;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks the ratings by which an option misses a demand: where one of several is enough, those of
 * options that reach none. The rules read this sheet alone, as those of some engines must.
 */
final class Shortfalls {
  private final Book book;
  private final Rows rows;
  private final Columns columns;
  private final CostRows costs;
  private final List<List<Criterion>> together;

  Shortfalls(Book book, Rows rows, Columns columns, CostRows costs) {
    this.book = book;
    this.rows = rows;
    this.columns = columns;
    this.costs = costs;
    together = EitherOrCells.together(book.decision());
  }

  /** Marks some columns of ratings, whose rules are those of the first, moved along. */
  void mark(SheetPlan.Builder sheet, RangeRef ratings) {
    List<Criterion> run = new ArrayList<>();
    for (Criterion criterion : rows.criteria()) {
      List<Criterion> some = with(criterion);
      if (some.isEmpty()) {
        run.add(criterion);
      } else {
        markAlone(sheet, ratings, run);
        run.clear();
        mark(sheet, ratings, criterion, some);
      }
    }
    markAlone(sheet, ratings, run);
    costs.costs().forEach(cost -> mark(sheet, ratings, cost, with(cost)));
  }

  private List<Criterion> with(Criterion criterion) {
    return together.stream().filter(each -> each.contains(criterion)).findFirst().orElse(List.of());
  }

  /** Neighbours whose demands stand for themselves. */
  private void markAlone(SheetPlan.Builder sheet, RangeRef ratings, List<Criterion> run) {
    if (!run.isEmpty()) {
      RangeRef where = inRows(ratings, run);
      sheet.highlight(where, fallsShort(where.from(), run.get(0), Anchor.COLUMN), Tone.WARNS);
    }
  }

  private void mark(
      SheetPlan.Builder sheet, RangeRef ratings, Criterion criterion, List<Criterion> some) {
    RangeRef where = at(criterion, ratings.from()).to(at(criterion, ratings.to()));
    Formula misses =
        criterion.isCost()
            ? CostRows.isOver(where.from())
            : fallsShort(where.from(), criterion, Anchor.BOTH);
    for (Criterion other : some) {
      if (!other.equals(criterion)) {
        misses = all(misses, missesToo(at(other, where.from()).anchored(Anchor.ROW), other));
      }
    }
    sheet.highlight(where, misses, Tone.WARNS);
  }

  private CellRef at(Criterion criterion, CellRef below) {
    return criterion.isCost()
        ? costs.at(criterion, below.column())
        : rows.at(criterion, below.column());
  }

  /** Or demands nothing. */
  private Formula missesToo(CellRef rating, Criterion other) {
    if (other.isCost()) {
      return CostRows.isNotWithin(rating);
    }
    return ifThen(
        isFigure(scale(other, columns.mustReach(), Anchor.BOTH)),
        fallsShort(rating, other, Anchor.BOTH),
        Constant.ONE.is(1));
  }

  private Formula fallsShort(CellRef rating, Criterion criterion, Anchor anchor) {
    CellRef demand = scale(criterion, columns.mustReach(), anchor);
    Formula rounded = book.kept(rating);
    return all(
        isFigure(rating),
        isFigure(demand),
        ifThen(
            scale(criterion, columns.best(), anchor)
                .moreThan(scale(criterion, columns.worst(), anchor)),
            rounded.lessThan(demand),
            rounded.moreThan(demand)));
  }

  private RangeRef inRows(RangeRef ratings, List<Criterion> run) {
    Criterion last = run.get(run.size() - 1);
    return rows.at(run.get(0), ratings.from().column()).to(rows.at(last, ratings.to().column()));
  }

  private CellRef scale(Criterion criterion, int column, Anchor anchor) {
    return rows.at(criterion, column).anchored(anchor);
  }
}
