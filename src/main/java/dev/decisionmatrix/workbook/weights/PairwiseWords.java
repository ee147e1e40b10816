package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Consistency;
import dev.decisionmatrix.analysis.PairwiseComparison;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Sentences;

/** What a sheet of comparisons in pairs says of them. */
final class PairwiseWords<T> {
  private static final Sentence HOLDS =
      new Sentence(
          "The judgements agree well enough with each other: their consistency ratio is {}; up to"
              + " {} is acceptable.");
  private static final Sentence CONTRADICT =
      new Sentence(
          "The judgements contradict each other: their consistency ratio is {}; up to {} is"
              + " acceptable. Look again at those named on the right: what would fit the others"
              + " stands beside them.");
  private static final String UNCHECKED = "The judgements are just enough: none checks another.";
  private static final Sentence INCOMPLETE =
      new Sentence(" Pairs that nobody compared: {} of {}; the others say what they would be.");
  private static final Sentence APART =
      new Sentence(
          "No weights: nobody compared {} with {}, not even through others. Fill in one judgement"
              + " that joins them.");
  private static final String UNSETTLED =
      "No weights: a judgement is neither blank nor above 0, they contradict each other beyond"
          + " measure, or too many were blanked for the steps of this workbook: fill one in.";

  private final PairwiseSubject<T> subject;
  private final PairwiseConsistency<T> consistency;
  private final PairwiseWorkings<T> workings;
  private final Cells<T> names;

  PairwiseWords(
      PairwiseSubject<T> subject,
      PairwiseConsistency<T> consistency,
      PairwiseWorkings<T> workings,
      Cells<T> names) {
    this.subject = subject;
    this.consistency = consistency;
    this.workings = workings;
    this.names = names;
  }

  Expected expected() {
    Consistency<T> found = subject.comparison().consistency();
    int missing = subject.comparison().missing().size();
    int size = subject.things().size();
    String incomplete =
        missing == 0
            ? ""
            : INCOMPLETE.with(
                String.valueOf(missing), String.valueOf(subject.comparison().judgements().size()));
    if (missing > 0 && missing == PairwiseComparison.mostMissing(size)) {
      return Expected.text(UNCHECKED + incomplete);
    }
    return Expected.text(
        (found.acceptable() ? HOLDS : CONTRADICT)
                .with(
                    Rounding.percent(found.ratio()), Decimals.PERCENT.text(Consistency.ACCEPTABLE))
            + incomplete);
  }

  Formula told() {
    CellRef answer = consistency.holds.first();
    Formula agreement = ifThen(answer.is(1), said(HOLDS), said(CONTRADICT));
    Formula said = ifThen(consistency.unchecked(), words(UNCHECKED), agreement).and(incomplete());
    return ifThen(
        Formulas.isFigure(answer), said, ifThen(consistency.apart(), apart(), words(UNSETTLED)));
  }

  private Formula said(Sentence sentence) {
    Formula ratio = Sentences.share(consistency.ratio.first());
    Formula most = Sentences.share(consistency.acceptable.first(), Constant.ZERO);
    return Sentences.of(sentence, ratio, most);
  }

  private Formula incomplete() {
    CellRef missing = consistency.missing.first();
    Formula rows = Fn.ROWS.of(names.all());
    Formula all = rows.times(rows.minus(1)).over(Formulas.number(2));
    return ifThen(
        missing.is(0),
        Guard.NOTHING,
        Sentences.of(
            INCOMPLETE,
            Formulas.shown(missing, Decimals.WHOLE),
            Formulas.shown(all, Decimals.WHOLE)));
  }

  /** Names the first that is not reached from the first of all. */
  private Formula apart() {
    Formula place = Formulas.place(Constant.ZERO, workings.reached());
    Formula other = Formulas.itemOf(names.all(), place, Constant.ONE);
    return Sentences.of(APART, Sentences.name(names.first()), Sentences.name(other));
  }
}
