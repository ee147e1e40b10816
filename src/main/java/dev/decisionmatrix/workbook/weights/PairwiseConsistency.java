package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.display.Decimals.THREE;
import static dev.decisionmatrix.display.Decimals.TWO;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Consistency;
import dev.decisionmatrix.analysis.PairwiseComparison;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.PairwiseCells;
import java.util.function.Supplier;

/** How well the judgements agree: the consistency ratio step by step. */
final class PairwiseConsistency<T> {
  private static final String BY_NUMBER =
      "Saaty 1980, by number of %s; above 15, the line of Alonso and Lamata 2006";

  /** What the facts rest on, of the same comparison. */
  record Basis<E>(
      PairwiseCells<E> cells,
      ReckonedJudgements<E> reckoned,
      Cells<E> times,
      PairwiseWorkings<E> workings) {}

  private final Basis<T> basis;
  final Lines facts = Lines.beside();
  private final Cells<String> usable;
  final Cells<String> missing;
  private final Cells<String> reached;
  final Cells<String> moved;
  private final Cells<String> eigenvalue;
  private final Cells<String> index;
  private final Cells<String> whole;
  private final Cells<String> randomIndex;
  final Cells<String> ratio;
  final Cells<String> acceptable;
  final Cells<String> holds;

  PairwiseConsistency(PairwiseSubject<T> subject, Basis<T> basis) {
    this.basis = basis;
    PairwiseComparison<T> comparison = subject.comparison();
    Consistency<T> found = comparison.consistency();
    int size = subject.things().size();
    usable =
        figure(
            "Cells of the matrix that can be used: numbers above 0, or blank",
            WHOLE,
            () -> Fn.COUNT.of(basis.reckoned().matrix.all()),
            size * size);
    missing =
        figure("Pairs that nobody compared", WHOLE, this::missing, comparison.missing().size());
    reached =
        figure(
            "Compared with the first, if only through others",
            WHOLE,
            () -> Guard.count(basis.workings().reached(), ">0"),
            size);
    moved = figure("Largest move of a weight in the last step", THREE, this::largestMove, 0);
    eigenvalue =
        figure(
            "Largest eigenvalue: sum of rows times weights",
            THREE,
            () -> Guard.whole(basis.times().all()),
            found.eigenvalue());
    index =
        figure(
            "Consistency index: what it exceeds the number of %s by, for each other %s"
                .formatted(subject.words().many(), subject.words().one()),
            THREE,
            this::perOther,
            comparison.index());
    Content<String> random =
        Content.numbers(
            TWO,
            any -> PairwiseComparison.randomIndex(size),
            BY_NUMBER.formatted(subject.words().many()));
    whole = facts.single("Index of matrices filled in at random", random);
    randomIndex =
        figure(
            "The same with as many pairs missing: in proportion less",
            THREE,
            this::withMissing,
            PairwiseComparison.randomIndex(size, comparison.missing().size()));
    ratio =
        figure(
                "Consistency ratio: the one by the other",
                Decimals.PERCENT_ONE,
                this::byRandom,
                found.ratio())
            .looking(Look.TOTAL);
    Content<String> most =
        Content.numbers(Decimals.PERCENT, any -> Consistency.ACCEPTABLE, "Saaty 1980");
    acceptable = facts.single("Acceptable up to", most);
    holds =
        figure("Ratio is acceptable (1)", WHOLE, this::isAcceptable, found.acceptable() ? 1 : 0);
  }

  private Cells<String> figure(
      String title, Decimals shown, Supplier<Formula> formula, double expected) {
    return facts.figure(title, shown, formula, () -> Expected.number(expected));
  }

  private Formula size() {
    return Fn.ROWS.of(basis.cells().weight().all());
  }

  /** Whether all judgements can be used, but some are not compared with the others. */
  Formula apart() {
    Formula size = Fn.ROWS.of(basis.cells().weight().fixed());
    return Formulas.all(
        usable.first().fixed().equalTo(size.times(size)), reached.first().fixed().lessThan(size));
  }

  private Formula missing() {
    Formula compared = Guard.count(basis.reckoned().matrix.all(), ">0");
    return usable.first().minus(compared).over(Formulas.number(2));
  }

  private Formula largestMove() {
    RangeRef moves = basis.workings().moves.all();
    Formula settling = Formulas.all(Guard.full(moves), reached.first().equalTo(size()));
    return onlyIf(settling, max(moves));
  }

  private Formula perOther() {
    CellRef largest = eigenvalue.first();
    Formula excess = max(Constant.ZERO, largest.minus(size()));
    return Guard.whenFigure(largest, orZero(size().moreThan(1), excess.over(size().minus(1))));
  }

  /** In proportion to how many more may be missing. */
  private Formula withMissing() {
    Formula most = mostMissing();
    Formula less = whole.first().times(most.minus(missing.first())).over(most);
    return Formulas.ifThen(missing.first().is(0), whole.first(), Formulas.orNone(less));
  }

  /** Of pairs, before some are not compared with the others. */
  private Formula mostMissing() {
    return size().minus(1).times(size().minus(2)).over(Formulas.number(2));
  }

  private Formula byRandom() {
    CellRef random = randomIndex.first();
    return Guard.whenFigure(index.first(), orZero(random.moreThan(0), index.first().over(random)));
  }

  /** Whether no judgement can contradict another, since each pair is linked in one way alone. */
  Formula unchecked() {
    return Formulas.all(missing.first().moreThan(0), randomIndex.first().is(0));
  }

  private Formula isAcceptable() {
    Formula holds = Formulas.oneIf(Guard.rounded(ratio.first()).atMost(acceptable.first()));
    return Guard.whenFigure(ratio.first(), holds);
  }
}
