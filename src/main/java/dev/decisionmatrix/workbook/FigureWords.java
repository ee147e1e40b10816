package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.decimalsOf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.number;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What a sentence needs to tell a rating of each criterion: how many decimals, and the unit. */
public final class FigureWords {
  public final Cells<Criterion> told;
  public final Cells<Criterion> worked;
  public final Cells<Criterion> unit;
  private final Cells<Criterion> data;
  private final Cells<Criterion> mustReach;
  private final Book book;

  /**
   * In further columns of a table.
   *
   * @param mustReach what is demanded, in a column before
   */
  public FigureWords(Book book, Table<Criterion> table, Cells<Criterion> mustReach) {
    this.book = book;
    this.mustReach = mustReach;
    data = figures(table, "Decimals of the data", this::data, RatingFigures::data);
    worked =
        figures(table, "of what lies between", this::worked, figures -> figures.between().digits());
    told = figures(table, "of a rating in words", this::told, figures -> figures.told().digits());
    unit =
        table.texts(
            "Unit in words",
            criterion -> words(book.figures(criterion).unit()),
            criterion -> Expected.text(book.figures(criterion).unit()));
  }

  private Cells<Criterion> figures(
      Table<Criterion> table,
      String head,
      Function<Criterion, Formula> formula,
      ToDoubleFunction<RatingFigures> expected) {
    return table.figures(
        head,
        Decimals.WHOLE,
        formula,
        Expected.numbers(criterion -> expected.applyAsDouble(book.figures(criterion))));
  }

  /** The most that a claim or the demand has; those of the scale where there is no claim. */
  private Formula data(Criterion criterion) {
    Formula claimed =
        book.evidence()
            .claims()
            .on(criterion)
            .<Formula>map(run -> max(run.in(book.evidence().decimals())))
            .orElseGet(() -> number(ofScale(criterion)));
    Formula most = number(RatingFigures.most(criterion.scale()));
    return min(most, max(claimed, decimalsOf(mustReach.beside(criterion), book.kept())));
  }

  private int ofScale(Criterion criterion) {
    return Math.max(
        Decimals.typed(criterion.scale().worst(), book.kept()),
        Decimals.typed(criterion.scale().best(), book.kept()));
  }

  /** One more where the scale has few steps. */
  private Formula worked(Criterion criterion) {
    CellRef digits = data.beside(criterion);
    Formula few = digits.lessThan(number(RatingFigures.enough(criterion.scale())));
    return min(number(book.kept()), ifThen(few, digits.plus(1), digits));
  }

  private Formula told(Criterion criterion) {
    List<Claim> claims =
        book.decision().claims().stream()
            .filter(claim -> claim.criterion().equals(criterion))
            .toList();
    return (RatingFigures.areCombined(claims) ? worked : data).beside(criterion);
  }
}
