package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import java.util.OptionalDouble;

/** How firm the lead is, missing evidence left aside, and what the verdict says of it. */
final class MatrixRest {
  private final Analysis analysis;
  private final MatrixPlaces places;
  private final CellRef firm;
  private final CellRef share;
  private final Formula firsts = Fn.COUNTIF.of(Name.RANK.ref(), Constant.ONE);

  MatrixRest(Analysis analysis, MatrixPlaces places) {
    this.analysis = analysis;
    this.places = places;
    this.firm = places.firm();
    this.share = places.leaderShare();
  }

  /** A tie, or a lead that is small. */
  static Formula close(Formula firsts) {
    return all(
        isFigure(Name.MARGIN.ref()),
        any(
            Name.MARGIN.ref().lessThan(Guard.read(Name.CLOSE_CALL.ref())),
            firsts.moreThan(Constant.ONE)));
  }

  /** One option leads, and in too few of the samples. */
  static Formula fragile(MatrixPlaces places) {
    CellRef share = places.leaderShare().fixed();
    return all(isFigure(share), share.lessThan(places.firm().fixed()));
  }

  /** Whether both the close call and the samples can be used. */
  static Formula usable() {
    return all(
        isFigure(Name.CLOSE_CALL.ref()),
        Fn.COUNT.of(Name.LEAD_SHARE.ref()).moreThan(Constant.ZERO));
  }

  void addTo(SheetPlan.Builder sheet) {
    label(sheet, firm, "Share of samples that makes a lead firm");
    label(sheet, share, "Share of samples that the leader leads");
    label(sheet, places.rest(), "Beyond missing evidence");
    int open = new Overtaking(analysis).options().size();
    String told = String.join(" ", analysis.verdict().reasons().stream().skip(open).toList());
    sheet
        .add(
            new Fixed(
                firm, Verdict.FIRM, Decimals.PERCENT, "The rule of the verdict, as About says"))
        .add(
            new Live(
                share,
                onlyIf(
                    firsts.equalTo(Constant.ONE),
                    Guard.pick(Name.LEAD_SHARE.ref(), place(Constant.ONE, Name.RANK.ref()))),
                leaderShare(),
                Decimals.PERCENT_ONE))
        .add(new Live(places.rest(), rest(), told).looking(Look.NOTE));
  }

  private void label(SheetPlan.Builder sheet, CellRef at, String text) {
    CellRef label = Tab.MATRIX.at(at.row(), places.middleColumn() - 1);
    sheet.add(new Label(label, text, Look.LABEL)).merge(label.to(label.right(3)));
  }

  private Expected leaderShare() {
    return Expected.number(
        analysis
            .ranking()
            .leader()
            .map(analysis.robustness()::leadShare)
            .orElse(OptionalDouble.empty()));
  }

  /** A tie, a close call, a fragile lead, or that nothing speaks against it. */
  private Formula rest() {
    RangeRef overtakers = places.all(Working.OVERTAKER);
    Formula close = ifThen(close(firsts), closely(), Guard.NOTHING);
    Formula fragile = ifThen(fragile(places), fragile(), Guard.NOTHING);
    Formula told = Fn.TRIM.of(close.and(" ").and(fragile));
    Formula clear =
        ifThen(
            any(close(firsts), fragile(places), Fn.MAX.of(overtakers).moreThan(Constant.ZERO)),
            told,
            clear());
    return ifThen(
        firsts.equalTo(Constant.ZERO),
        words(VerdictWords.NONE),
        ifThen(usable(), clear, Guard.NOTHING));
  }

  private Formula closely() {
    return ifThen(
        firsts.moreThan(Constant.ONE),
        Sentences.of(VerdictWords.TIE, firsts),
        Sentences.of(
            VerdictWords.CLOSE,
            Guard.shown(Name.MARGIN.ref(), Decimals.ONE),
            Formulas.shown(Name.CLOSE_CALL.ref(), Decimals.AS_TYPED)));
  }

  private Formula fragile() {
    return Sentences.of(
        VerdictWords.FRAGILE,
        Name.LEADER.ref(),
        Sentences.share(share),
        Formulas.shown(Name.OFF_BY.ref(), Decimals.AS_TYPED),
        Formulas.shown(Guard.rounded(Guard.HUNDRED.times(firm)), Decimals.AS_TYPED));
  }

  private Formula clear() {
    return ifThen(
        isFigure(Name.MARGIN.ref()),
        Sentences.of(
            VerdictWords.CLEAR,
            Guard.shown(Name.MARGIN.ref(), Decimals.ONE),
            Sentences.share(share),
            Formulas.shown(Name.OFF_BY.ref(), Decimals.AS_TYPED)),
        words(VerdictWords.ONLY_ONE));
  }
}
