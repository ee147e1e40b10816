package dev.decisionmatrix.workbook.evidence;

import static dev.decisionmatrix.cells.Formulas.max;

import dev.decisionmatrix.analysis.Priorities;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Rules;

/** What claims have in place of inputs where options are compared in pairs: what follows. */
final class PairedRatings {
  private PairedRatings() {}

  private static boolean is(Book book, Claim claim) {
    return book.decision().inPairs().containsKey(claim.criterion());
  }

  /** The rating that follows, or else what other claims have. */
  static Content<Claim> or(Book book, Content<Claim> others) {
    return (at, one) -> is(book, one) ? rating(book, at, one) : others.cell(at, one);
  }

  /** What other claims have alone. */
  static Content<Claim> unless(Book book, Content<Claim> others) {
    return others.onlyFor(one -> !is(book, one));
  }

  /** Yes: what is compared is taken out by emptying its judgements. */
  static Content<Claim> counting(Book book, Content<Claim> others) {
    return (at, one) -> is(book, one) ? new Label(at, Rules.YES, Look.LABEL) : others.cell(at, one);
  }

  private static Live rating(Book book, CellRef at, Claim one) {
    Cells<Option> priority = book.inPairs(one.criterion()).orElseThrow().weight();
    Formula most = Priorities.isIdeal(book.decision()) ? max(priority.fixed()) : Constant.ONE;
    Formula rating = Guard.rounded(priority.at(one.option()).over(most));
    return new Live(
        at, Formulas.orNone(rating), one.rating(), book.figures(one.criterion()).typed());
  }
}
