package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;

import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;

/** Each weight is off by a part of the most that it may be off. */
final class WeightsOff extends Model {
  private final Cells<String> offBy;
  private final Cells<Criterion> weights;
  private final Cells<String> weightSum;

  /**
   * Below what it refers to.
   *
   * @param most that a weight is off, a row
   * @param inUse the weights, a row
   */
  WeightsOff(Book book, Table<Integer> table, Foot most, Foot inUse) {
    super(
        book,
        book.analysis().robustness().aroundScores(),
        table,
        "Each weight off by a part of the most");
    offBy =
        most.below(
            drawn.of(analysis.decision().criteria().get(0)),
            Content.figure(
                PERCENT_ONE,
                this::share,
                () -> Expected.number(analysis.scenario().offBy() / 100)));
    weights =
        inUse.below(
            drawn,
            Content.figures(
                PERCENT_ONE,
                criterion -> book.matrix().weight().at(criterion),
                criterion -> Expected.number(analysis.weights().of(criterion))));
    weightSum =
        inUse
            .below(
                total,
                Content.figure(
                    PERCENT_ONE, () -> book.matrix().weightSum().first(), () -> Expected.number(1)))
            .looking(Look.TOTAL);
  }

  /** None where the weights cannot be used: nothing is sampled then. */
  private Formula share() {
    Formula percent = Guard.read(Name.OFF_BY.ref());
    return onlyIf(
        all(isFigure(Name.OFF_BY.ref()), isFigure(weightSum.first())),
        onlyIf(all(percent.atLeast(0), percent.atMost(100)), percent.over(Guard.HUNDRED)));
  }

  @Override
  double drawn(int sample, Criterion criterion) {
    return analysis.robustness().drawn().noise(criterion).get(sample);
  }

  @Override
  Formula total(int sample) {
    CellRef most = offBy.first().fixed();
    Formula off = sumProduct(drawn.row(sample), weights.keepingRows());
    return Guard.whenFigure(most, weightSum.first().fixed().plus(most.times(off)));
  }

  @Override
  Formula point(Criterion criterion, Option option) {
    return book.matrix().contribution().at(criterion, option);
  }

  @Override
  double pointFigure(Criterion criterion, Option option) {
    return analysis.contribution(criterion, option);
  }

  @Override
  Formula start(Option option, RangeRef points) {
    return onlyIf(all(contends(option), isFigure(offBy.first().fixed())), sum(points));
  }

  @Override
  double startFigure(Option option) {
    return Sum.of(
        analysis.decision().criteria().stream()
            .mapToDouble(criterion -> pointFigure(criterion, option)));
  }

  @Override
  Formula moved(CellRef start, Formula sum) {
    return start.plus(offBy.first().fixed().times(sum));
  }
}
