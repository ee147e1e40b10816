package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Consistency;
import dev.decisionmatrix.analysis.PairwiseComparison;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.workbook.PairwisePlaces.Fact;

/** The consistency ratio, and every judgement beside what the weights imply. */
final class PairwiseConsistency {
  static final String HOLDS = "The judgements agree well enough with each other.";
  static final String CONTRADICT =
      "The judgements contradict each other more than is acceptable. Look again at those below: what"
          + " would fit the others stands beside them.";
  static final String UNSETTLED =
      "No weights: a judgement is missing or not above 0, or they contradict each other beyond"
          + " measure.";

  private final Consistency consistency;
  private final PairwisePlaces places;

  PairwiseConsistency(PairwiseComparison comparison, PairwisePlaces places) {
    this.consistency = comparison.consistency();
    this.places = places;
  }

  void addTo(SheetPlan.Builder sheet) {
    addFacts(sheet);
    addVerdict(sheet);
  }

  private void addFacts(SheetPlan.Builder sheet) {
    RangeRef matrix = places.matrix().all();
    int size = places.criteria().size();
    double index = size < 2 ? 0 : Math.max(0, consistency.eigenvalue() - size) / (size - 1);
    CellRef indexAt = places.fact(Fact.INDEX);
    CellRef random = places.fact(Fact.RANDOM_INDEX);
    Formula excess = Fn.MAX.of(Constant.ZERO, places.fact(Fact.EIGENVALUE).minus(rows()));
    Formula perRow =
        ifThen(
            rows().moreThan(Constant.ONE), excess.over(rows().minus(Constant.ONE)), Constant.ZERO);
    sheet
        .add(title(places.factsHead(), "Consistency"))
        .add(label(Fact.USABLE, "Cells of the matrix that are numbers above 0"))
        .add(live(Fact.USABLE, Guard.count(matrix, ">0"), size * size, Decimals.WHOLE))
        .add(label(Fact.MOVED, "Largest move of a weight in the last step"))
        .add(
            live(
                Fact.MOVED,
                onlyIf(Guard.full(places.moves()), Fn.MAX.of(places.moves())),
                0,
                Decimals.THREE))
        .add(label(Fact.EIGENVALUE, "Largest eigenvalue: sum of rows times weights"))
        .add(
            live(
                Fact.EIGENVALUE,
                onlyIf(Guard.full(places.times()), Guard.sum(places.times())),
                consistency.eigenvalue(),
                Decimals.THREE))
        .add(
            label(
                Fact.INDEX,
                "Consistency index: what it exceeds the number of criteria by, for each other criterion"))
        .add(
            live(
                Fact.INDEX,
                Guard.whenFigure(places.fact(Fact.EIGENVALUE), perRow),
                index,
                Decimals.THREE))
        .add(label(Fact.RANDOM_INDEX, "Index of matrices filled in at random"))
        .add(
            new Fixed(
                random,
                size < 3 ? 0 : PairwiseComparison.randomIndex(size),
                Decimals.TWO,
                "Saaty 1980, by number of criteria; above 15, the line of Alonso and Lamata 2006"))
        .add(label(Fact.RATIO, "Consistency ratio: the one by the other"))
        .add(
            new Live(
                    places.fact(Fact.RATIO),
                    Guard.whenFigure(
                        indexAt,
                        ifThen(
                            random.moreThan(Constant.ZERO), indexAt.over(random), Constant.ZERO)),
                    consistency.ratio(),
                    Decimals.PERCENT_ONE)
                .looking(Look.TOTAL))
        .add(label(Fact.ACCEPTABLE, "Acceptable up to"))
        .add(
            new Fixed(
                places.fact(Fact.ACCEPTABLE),
                Consistency.ACCEPTABLE,
                Decimals.PERCENT,
                "Saaty 1980"));
  }

  private void addVerdict(SheetPlan.Builder sheet) {
    CellRef holds = places.fact(Fact.HOLDS);
    CellRef ratio = places.fact(Fact.RATIO);
    CellRef told = places.words();
    Formula acceptable = Guard.rounded(ratio).atMost(places.fact(Fact.ACCEPTABLE));
    sheet
        .add(label(Fact.HOLDS, "Ratio is acceptable (1)"))
        .add(
            live(
                Fact.HOLDS,
                Guard.whenFigure(ratio, Guard.oneIf(acceptable)),
                consistency.acceptable() ? 1 : 0,
                Decimals.WHOLE))
        .add(
            new Live(
                    told,
                    ifThen(
                        isFigure(holds),
                        ifThen(holds.equalTo(Constant.ONE), words(HOLDS), words(CONTRADICT)),
                        words(UNSETTLED)),
                    consistency.acceptable() ? HOLDS : CONTRADICT)
                .looking(Look.BADGE))
        .highlight(
            told.to(told),
            new Highlight.Rule.When(
                holds.fixed().differentFrom(Constant.ONE), Highlight.Tone.WARNS));
  }

  private Formula rows() {
    return Fn.ROWS.of(places.weights());
  }

  private Live live(Fact fact, Formula formula, double expected, Decimals shown) {
    return new Live(places.fact(fact), formula, expected, shown);
  }

  private Label label(Fact fact, String text) {
    return new Label(places.fact(fact).right(-1), text, Look.LABEL);
  }

  private Label title(int head, String text) {
    return new Label(places.at(head - 1, CriterionRows.GROUP_COLUMN), text, Look.SECTION);
  }
}
