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
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.workbook.DecisionPlaces.Column;
import dev.decisionmatrix.workbook.DecisionPlaces.KeyFigure;
import java.util.List;

/** How firmly the leader leads: in a word, in a headline, and with the reasons. */
final class DecisionVerdict {
  private final Analysis analysis;
  private final DecisionPlaces places;
  private final VerdictLines lines;
  private final RangeRef ranks;
  private final RangeRef contending;
  private final RangeRef overtakers;
  private final Formula firsts;
  private final RangeRef sentences;
  private final CellRef rest;
  private final Formula fragile;
  private final Formula open;

  DecisionVerdict(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.places = layout.decision();
    this.lines = new VerdictLines(analysis);
    this.ranks = layout.matrix().all(Figure.RANK).fixed();
    this.contending = layout.matrix().all(Working.CONTENDING).fixed();
    this.overtakers = layout.matrix().all(Working.OVERTAKER).fixed();
    this.sentences = layout.matrix().all(Working.SENTENCE).fixed();
    this.rest = layout.matrix().rest().fixed();
    CellRef share = layout.matrix().leaderShare().fixed();
    this.fragile = all(isFigure(share), share.lessThan(layout.matrix().firm().fixed()));
    this.firsts = Fn.COUNTIF.of(ranks, Constant.ONE);
    this.open = Fn.MAX.of(overtakers);
  }

  void addTo(SheetPlan.Builder sheet) {
    addFindings(sheet);
    CellRef headline = DecisionPlaces.headline().from();
    sheet
        .add(new Live(headline, usable(headline()), lines.headline()).looking(Look.HEADLINE))
        .merge(DecisionPlaces.headline());
    List<String> expected = lines.reasons(places.reasons());
    for (int place = 0; place < places.reasons(); place++) {
      CellRef at = places.reason(place);
      Formula reason = place == places.reasons() - 1 ? lastReason(at) : reason(at);
      sheet
          .add(
              new Live(at, ifScored(reason, Guard.NOTHING), expected.get(place))
                  .looking(Look.PROSE))
          .merge(at.to(at.right(Positions.inEnum(Column.REMARK))));
    }
  }

  private void addFindings(SheetPlan.Builder sheet) {
    CellRef leader = DecisionPlaces.leader();
    sheet
        .add(new Label(leader.right(-1), "First", Look.NOTE))
        .add(
            new Live(leader, ifScored(leader(), words(Expected.NONE)), lines.leader())
                .looking(Look.NOTE))
        .define(Name.LEADER.text(), leader);
    add(
        sheet,
        KeyFigure.VERDICT,
        new Live(
            places.key(KeyFigure.VERDICT),
            ifScored(kind(), words(Expected.NONE)),
            analysis.verdict().kind().word()));
    add(
        sheet,
        KeyFigure.MARGIN,
        new Live(
            places.key(KeyFigure.MARGIN),
            margin(),
            Expected.number(analysis.ranking().margin()),
            Decimals.ONE));
    sheet
        .define(Name.VERDICT.text(), places.key(KeyFigure.VERDICT))
        .define(Name.MARGIN.text(), places.key(KeyFigure.MARGIN));
  }

  private void add(SheetPlan.Builder sheet, KeyFigure key, Live figure) {
    sheet
        .add(figure.looking(Look.KEY_FIGURE))
        .merge(places.keyRoom(key))
        .add(new Label(places.keyCaption(key), key.caption(), Look.NOTE));
  }

  private Formula margin() {
    Formula second = Fn.LARGE.of(contending, Constant.ONE.plus(Constant.ONE));
    return onlyIf(
        Fn.COUNT.of(contending).moreThan(Constant.ONE),
        Guard.rounded(Fn.MAX.of(contending).minus(second)));
  }

  private Formula leader() {
    return ifThen(
        firsts.equalTo(Constant.ONE),
        Guard.pick(Name.OPTIONS.ref(), place(Constant.ONE, ranks)),
        ifThen(firsts.equalTo(Constant.ZERO), words("none"), words("tie of ").and(firsts)));
  }

  private Formula kind() {
    Formula firm =
        ifThen(fragile, words(Verdict.Kind.FRAGILE.word()), words(Verdict.Kind.CLEAR.word()));
    return ifThen(
        any(open.moreThan(Constant.ZERO), firsts.equalTo(Constant.ZERO)),
        words(Verdict.Kind.OPEN.word()),
        onlyIf(
            Firmness.usable(),
            ifThen(Firmness.close(firsts), words(Verdict.Kind.CLOSE.word()), firm)));
  }

  private Formula headline() {
    Formula but =
        ifThen(open.moreThan(Constant.ZERO), words(VerdictLines.BUT_EVIDENCE), Guard.NOTHING);
    Formula closely = onVerdict(Verdict.Kind.CLOSE, VerdictLines.CLOSELY);
    Formula fragilely = onVerdict(Verdict.Kind.FRAGILE, VerdictLines.BUT_WEIGHTS);
    Formula leads =
        Name.LEADER
            .ref()
            .and(" leads by ")
            .and(Guard.shown(Name.MARGIN.ref(), Decimals.ONE))
            .and(" points")
            .and(but)
            .and(closely)
            .and(fragilely)
            .and(".");
    Formula one =
        ifThen(
            isFigure(Name.MARGIN.ref()),
            leads,
            Name.LEADER.ref().and(" is the only option in contention."));
    return ifThen(
        firsts.equalTo(Constant.ZERO),
        words(VerdictWords.NONE),
        ifThen(
            firsts.equalTo(Constant.ONE),
            one,
            firsts.and(" options share first place").and(but).and(".")));
  }

  private static Formula onVerdict(Verdict.Kind kind, String text) {
    return ifThen(Name.VERDICT.ref().equalTo(words(kind.word())), words(text), Guard.NOTHING);
  }

  private Formula usable(Formula sentence) {
    return ifScored(
        sentence, words("No verdict: an input cannot be used. The sheet Checks says which."));
  }

  private Formula ifScored(Formula then, Formula otherwise) {
    return ifThen(Fn.COUNT.of(Name.SCORE.ref()).moreThan(Constant.ZERO), then, otherwise);
  }

  private Formula reason(CellRef at) {
    Formula number = Fn.ROWS.of(Guard.upTo(places.reason(0), at));
    return ifThen(
        number.atMost(open),
        Guard.pick(sentences, place(number, overtakers)),
        ifThen(number.equalTo(open.plus(Constant.ONE)), rest, Guard.NOTHING));
  }

  private Formula lastReason(CellRef at) {
    Formula number = Fn.ROWS.of(Guard.upTo(places.reason(0), at));
    Formula more = open.minus(number).plus(Constant.ONE).and(VerdictLines.MORE).and(rest);
    return ifThen(open.atLeast(number), Fn.TRIM.of(more), reason(at));
  }
}
