package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
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
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.workbook.Guard;
import java.util.function.Supplier;

/** The consistency ratio step by step, and what it says in words. */
final class PairwiseConsistency {
  static final String HOLDS = "The judgements agree well enough with each other.";
  static final String CONTRADICT =
      "The judgements contradict each other more than is acceptable. Look again at those below:"
          + " what would fit the others stands beside them.";
  static final String UNSETTLED =
      "No weights: a judgement is missing or not above 0, or they contradict each other beyond"
          + " measure.";

  final Consistency found;
  private final PairwiseSheet.Matrix matrix;
  private final Supplier<RangeRef> moves;
  final Lines facts = Lines.beside();
  private final Cells<String> usable;
  final Cells<String> moved;
  private final Cells<String> eigenvalue;
  private final Cells<String> index;
  private final Cells<String> randomIndex;
  final Cells<String> ratio;
  private final Cells<String> acceptable;
  final Cells<String> holds;

  /** In words. */
  final Sayings<String> verdict;

  /**
   * The facts of a comparison.
   *
   * @param moves how far each weight moved in the last step
   */
  PairwiseConsistency(
      PairwiseComparison comparison, PairwiseSheet.Matrix matrix, Supplier<RangeRef> moves) {
    this.found = comparison.consistency();
    this.matrix = matrix;
    this.moves = moves;
    int size = matrix.weight().things().size();
    usable =
        figure(
            "Cells of the matrix that are numbers above 0",
            WHOLE,
            () -> Guard.count(matrix.judgements().all(), ">0"),
            size * size);
    moved =
        figure(
            "Largest move of a weight in the last step",
            THREE,
            () -> onlyIf(Guard.full(moves.get()), max(moves.get())),
            0);
    eigenvalue =
        figure(
            "Largest eigenvalue: sum of rows times weights",
            THREE,
            () -> onlyIf(Guard.full(matrix.times().all()), sum(matrix.times().all())),
            found.eigenvalue());
    index =
        figure(
            "Consistency index: what it exceeds the number of criteria by, for each other"
                + " criterion",
            THREE,
            this::perOther,
            comparison.index());
    randomIndex =
        facts.single(
            "Index of matrices filled in at random",
            Content.numbers(
                TWO,
                any -> PairwiseComparison.randomIndex(size),
                "Saaty 1980, by number of criteria; above 15, the line of Alonso and Lamata 2006"));
    ratio =
        figure(
                "Consistency ratio: the one by the other",
                PERCENT_ONE,
                this::byRandom,
                found.ratio())
            .looking(Look.TOTAL);
    acceptable =
        facts.single(
            "Acceptable up to",
            Content.numbers(PERCENT, any -> Consistency.ACCEPTABLE, "Saaty 1980"));
    holds =
        facts.figure(
            "Ratio is acceptable (1)",
            WHOLE,
            this::isAcceptable,
            () -> Expected.oneIf(found.acceptable()));
    verdict =
        Sayings.one(
            1,
            Content.text(this::told, () -> Expected.text(found.acceptable() ? HOLDS : CONTRADICT)));
    verdict
        .cells()
        .looking(Look.BADGE)
        .marked(Highlight.Tone.WARNS, any -> holds.first().fixed().differentFrom(Constant.ONE));
  }

  private Cells<String> figure(
      String title, Decimals shown, Supplier<Formula> formula, double expected) {
    return facts.figure(title, shown, formula, () -> Expected.number(expected));
  }

  /** Whether all of the matrix is. */
  Formula usable() {
    RangeRef all = matrix.judgements().all().fixed();
    return usable.first().fixed().equalTo(Fn.ROWS.of(all).times(Fn.COLUMNS.of(all)));
  }

  private Formula perOther() {
    CellRef largest = eigenvalue.first();
    Formula rows = Fn.ROWS.of(matrix.weight().all());
    Formula excess = max(Constant.ZERO, largest.minus(rows));
    return Guard.whenFigure(largest, orZero(rows.moreThan(1), excess.over(rows.minus(1))));
  }

  private Formula byRandom() {
    CellRef random = randomIndex.first();
    return Guard.whenFigure(index.first(), orZero(random.moreThan(0), index.first().over(random)));
  }

  private Formula isAcceptable() {
    Formula holds = oneIf(Guard.rounded(ratio.first()).atMost(acceptable.first()));
    return Guard.whenFigure(ratio.first(), holds);
  }

  private Formula told() {
    CellRef answer = holds.first();
    return ifThen(
        isFigure(answer), ifThen(answer.is(1), words(HOLDS), words(CONTRADICT)), words(UNSETTLED));
  }
}
