package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.RaterRating;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.RaterRule;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What raters make of cells of the matrix, joined as the control says: columns of steps in a table
 * that has a row for each of such cells.
 */
public final class JoinedRaters<T> {
  /**
   * What is joined.
   *
   * @param spot of a row
   * @param rating that comes of it
   * @param says what each rater makes of the cell, or "-"
   * @param rates whether there is anything that a rater might say
   */
  public record Rows<T>(
      Function<T, Spot> spot,
      Function<T, Rating> rating,
      BiFunction<T, Optional<Rater>, CellRef> says,
      BiPredicate<T, Optional<Rater>> rates) {}

  private static final Expected NOTHING = Expected.number(0);

  private final Book book;
  private final Rows<T> rows;
  private final Body<T, Rater> power;
  private final Cells<T> total;
  private final Body<T, Rater> share;
  private final Body<T, Rater> counting;
  private final Cells<T> joined;

  /** Adds the steps to the table. */
  public JoinedRaters(Book book, Table<T> table, Rows<T> rows) {
    this.book = book;
    this.rows = rows;
    List<Rater> raters = book.decision().raters();
    table.over("Power of those who rate");
    power =
        across(
            table,
            raters,
            this::power,
            one -> Expected.number(book.decision().power(one.rater())),
            NOTHING);
    total =
        table.figures(
            "Together",
            Decimals.AS_TYPED,
            row -> sum(power.row(row)),
            row -> Expected.number(totalPower(row)));
    table.over("Share in the mean");
    share = across(table, raters, this::share, one -> Expected.number(one.share()), NOTHING);
    table.over("Rating of those who count");
    counting =
        across(
            table,
            raters,
            this::counting,
            one -> one.share() > 0 ? Expected.number(one.rating()) : Expected.none(),
            Expected.none());
    joined =
        table.figures(
            "Joined",
            row -> book.figures(rows.spot().apply(row).criterion()).combined(),
            this::joined,
            row -> Expected.number(rows.rating().apply(row).byEvidence().rating()));
  }

  /** What they make of it together; "-" where nobody says anything. */
  public Cells<T> joined() {
    return joined;
  }

  private Body<T, Rater> across(
      Table<T> table,
      List<Rater> raters,
      BiFunction<T, Rater, Formula> formula,
      Function<RaterRating, Expected> expected,
      Expected otherwise) {
    return table.across(
        raters,
        Rater::name,
        rater ->
            Content.<T>figures(
                    Decimals.AS_TYPED,
                    row -> formula.apply(row, rater),
                    row -> rating(row, rater).map(expected).orElse(otherwise))
                .onlyFor(row -> rows.rates().test(row, Optional.of(rater))));
  }

  private Optional<RaterRating> rating(T row, Rater rater) {
    return rows.rating().apply(row).byEvidence().byRater().stream()
        .filter(one -> one.rater().equals(rater))
        .findFirst();
  }

  private double totalPower(T row) {
    double sum = 0;
    for (RaterRating one : rows.rating().apply(row).byEvidence().byRater()) {
      sum += book.decision().power(one.rater());
    }
    return sum;
  }

  private CellRef says(T row, Rater rater) {
    return rows.says().apply(row, Optional.of(rater));
  }

  private RangeRef says(T row) {
    List<Rater> raters = book.decision().raters();
    return says(row, raters.get(0)).to(says(row, raters.get(raters.size() - 1)));
  }

  private Formula power(T row, Rater rater) {
    return orZero(
        isFigure(says(row, rater)), book.byRater().orElseThrow().power().at(rater).fixed());
  }

  private Formula share(T row, Rater rater) {
    CellRef all = total.beside(row);
    Formula alike = Constant.ONE.over(count(says(row)));
    return orZero(
        isFigure(says(row, rater)), ifThen(all.moreThan(0), power.at(row, rater).over(all), alike));
  }

  private Formula counting(T row, Rater rater) {
    return onlyIf(
        all(isFigure(says(row, rater)), share.at(row, rater).moreThan(0)), says(row, rater));
  }

  private Formula joined(T row) {
    Criterion criterion = rows.spot().apply(row).criterion();
    RangeRef some = counting.row(row);
    Formula rule = Guard.read(Name.RATERS.ref());
    Formula half = Fn.ROUND.of(count(some).over(Formulas.number(2)), Constant.ZERO);
    Formula median =
        Guard.mean(
            criterion.scale(), Fn.AVERAGE.of(Fn.SMALL.of(some, half), Fn.LARGE.of(some, half)));
    Formula mean = Guard.mean(criterion.scale(), sumProduct(share.row(row), says(row)));
    Formula least = (criterion.isMoreBetter() ? Fn.MIN : Fn.MAX).of(some);
    Formula joined =
        ifThen(
            rule.is(RaterRule.MEAN.word()),
            mean,
            ifThen(
                rule.is(RaterRule.MEDIAN.word()),
                median,
                onlyIf(rule.is(RaterRule.MINIMUM.word()), least)));
    Formula nobodys =
        rows.rates().test(row, Optional.empty())
            ? rows.says().apply(row, Optional.empty())
            : words(Expected.NONE);
    return ifThen(count(says(row)).moreThan(0), joined, nobodys);
  }
}
