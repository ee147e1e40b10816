package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;

/** What the verdict says when it has told what missing evidence could do. */
final class MatrixRest {
  private final Analysis analysis;
  private final MatrixPlaces places;
  private final Formula firsts = Fn.COUNTIF.of(Name.RANK.ref(), Constant.ONE);
  private final Formula open;

  MatrixRest(Analysis analysis, MatrixPlaces places) {
    this.analysis = analysis;
    this.places = places;
    this.open = Fn.MAX.of(places.all(Working.OVERTAKER).fixed());
  }

  /** A tie, or a lead that is small. */
  static Formula close(Formula firsts) {
    return all(
        isFigure(Name.MARGIN.ref()),
        any(Name.MARGIN.ref().lessThan(Name.CLOSE_CALL.ref()), firsts.moreThan(Constant.ONE)));
  }

  void addTo(SheetPlan.Builder sheet) {
    CellRef at = places.rest();
    CellRef label = Tab.MATRIX.at(at.row(), places.middleColumn() - 1);
    int open = new Overtaking(analysis).options().size();
    String told = String.join(" ", analysis.verdict().reasons().stream().skip(open).toList());
    sheet
        .add(new Label(label, "Beyond missing evidence", Look.LABEL))
        .merge(label.to(label.right(3)))
        .add(new Live(at, tail(), told).looking(Look.NOTE));
  }

  /** What is told after missing evidence: a tie, a close call, or that nothing speaks against. */
  private Formula tail() {
    Formula margin = Guard.shown(Name.MARGIN.ref(), Decimals.ONE);
    Formula closeCall = Formulas.shown(Name.CLOSE_CALL.ref(), Decimals.AS_TYPED);
    Formula clear =
        ifThen(
            firsts.equalTo(Constant.ZERO),
            words(VerdictWords.NONE),
            ifThen(
                isFigure(Name.MARGIN.ref()),
                Sentences.of(VerdictWords.CLEAR, margin),
                words(VerdictWords.ONLY_ONE)));
    Formula closely =
        ifThen(
            firsts.moreThan(Constant.ONE),
            Sentences.of(VerdictWords.TIE, firsts),
            Sentences.of(VerdictWords.CLOSE, margin, closeCall));
    return ifThen(
        isFigure(Name.CLOSE_CALL.ref()),
        ifThen(close(firsts), closely, ifThen(open.moreThan(Constant.ZERO), Guard.NOTHING, clear)),
        Guard.NOTHING);
  }
}
