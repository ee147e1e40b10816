package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.shown;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Firmness;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;

/** How firm the lead is beyond missing evidence, and what the verdict says of it. */
final class Doubts {
  final Cells<String> standIn;
  final Cells<String> firm;
  final Cells<String> leaderShare;
  final Cells<String> poor;
  final Cells<String> rest;
  private final Book book;
  private final Analysis analysis;
  private final Verdict verdict;
  private final Overtakers overtakers;
  private final Formula firsts = Formulas.countIf(Name.RANK.ref(), Constant.ONE);

  Doubts(Book book, Scores scores, Overtakers overtakers) {
    this.book = book;
    this.overtakers = overtakers;
    analysis = book.analysis();
    verdict = analysis.verdict();
    Lines lines = scores.workings;
    standIn =
        lines.figure(
            "Stand-in for missing evidence",
            Decimals.PERCENT,
            Doubts::standIn,
            () -> Expected.number(analysis.scenario().missingEvidence().value()));
    firm =
        lines.single(
            "Share of samples that makes a lead firm",
            Content.numbers(
                Decimals.PERCENT, any -> Verdict.FIRM, "The rule of the verdict, as About says"));
    leaderShare =
        lines.figure(
            "Share of samples that the leader leads",
            Decimals.PERCENT_ONE,
            this::leaderShare,
            () -> Expected.number(verdict.share()));
    poor =
        lines.single(
            "Good enough or not",
            Content.text(this::poor, () -> Expected.text(verdict.poor().orElse(""))));
    poor.looking(Look.NOTE);
    Expected told = Expected.text(String.join(" ", verdict.rest()));
    rest = lines.single("Beyond missing evidence", Content.text(this::rest, () -> told));
    rest.looking(Look.NOTE);
  }

  private static Formula standIn() {
    Formula rule = Guard.read(Name.MISSING_EVIDENCE.ref());
    Formula best = onlyIf(rule.is(MissingEvidence.BEST.word()), Constant.ONE);
    return ifThen(
        rule.is(MissingEvidence.MIDPOINT.word()),
        Fn.AVERAGE.of(Constant.ZERO, Constant.ONE),
        ifThen(rule.is(MissingEvidence.WORST.word()), Constant.ZERO, best));
  }

  private Formula leaderShare() {
    Formula leader = Formulas.place(Constant.ONE, Name.RANK.ref());
    return onlyIf(firsts.is(1), Guard.pick(Name.LEAD_SHARE.ref(), leader));
  }

  /** A tie, a close call, a fragile lead, or that nothing speaks against it. */
  private Formula rest() {
    Formula isClose = Firmness.close(firsts);
    Formula isFragile = Firmness.fragile(book.matrix());
    Formula isOpen = Formulas.max(overtakers.overtaker.all()).moreThan(0);
    Formula closely = ifThen(isClose, close(), Guard.NOTHING);
    Formula against = closely.and(" ").and(ifThen(isFragile, fragile(), Guard.NOTHING));
    Formula told = ifThen(Formulas.any(isClose, isFragile, isOpen), against, clear());
    return ifThen(
        firsts.is(0),
        words(VerdictWords.NONE),
        ifThen(Firmness.usable(), Fn.TRIM.of(told.and(" ").and(poor.first())), Guard.NOTHING));
  }

  private Formula poor() {
    Formula asked = Guard.read(Name.GOOD_ENOUGH.ref());
    return ifThen(
        Formulas.all(
            isFigure(Name.GOOD_ENOUGH.ref()),
            count(contending()).moreThan(0),
            best().lessThan(asked)),
        Sentences.of(
            VerdictWords.POOR,
            Guard.apart(best(), asked, VerdictWords.POOR_DIGITS),
            Sentences.poor(count(contending())),
            shown(Name.GOOD_ENOUGH.ref(), Decimals.AS_TYPED)),
        Guard.NOTHING);
  }

  private Formula best() {
    return Formulas.max(contending());
  }

  private RangeRef contending() {
    return book.matrix().contending().fixed();
  }

  private Formula close() {
    return ifThen(
        firsts.moreThan(1),
        Sentences.of(VerdictWords.TIE, firsts),
        Sentences.of(
            VerdictWords.CLOSE,
            Guard.apart(Name.MARGIN.ref(), Name.CLOSE_CALL.ref()),
            shown(Name.CLOSE_CALL.ref(), Decimals.AS_TYPED)));
  }

  private Formula fragile() {
    return Sentences.of(
        VerdictWords.FRAGILE,
        Name.LEADER.ref(),
        Guard.apart(Guard.HUNDRED.times(leaderShare.first()), Guard.HUNDRED.times(firm.first()))
            .and("%"),
        shown(Name.OFF_BY.ref(), Decimals.AS_TYPED),
        shown(Guard.rounded(Guard.HUNDRED.times(firm.first())), Decimals.AS_TYPED));
  }

  private Formula clear() {
    Formula share = Sentences.share(leaderShare.first());
    Formula offBy = shown(Name.OFF_BY.ref(), Decimals.AS_TYPED);
    return ifThen(
        isFigure(Name.MARGIN.ref()),
        Sentences.of(VerdictWords.CLEAR, margin(), share, offBy),
        words(VerdictWords.ONLY_ONE));
  }

  private static Formula margin() {
    return Guard.shown(Name.MARGIN.ref(), Decimals.ONE);
  }
}
