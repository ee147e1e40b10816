package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.shown;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Firmness;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Overtaking;
import dev.decisionmatrix.workbook.Sentences;
import java.util.OptionalDouble;

/**
 * Lines of one figure each: what stands in for missing evidence, how firm the lead is, and what the
 * verdict says of it.
 */
final class Rest {
  final Cells<String> standIn;
  final Cells<String> firm;
  final Cells<String> leaderShare;
  final Cells<String> rest;
  private final Book book;
  private final Analysis analysis;
  private final Formula firsts = countIf(Name.RANK.ref(), Constant.ONE);

  Rest(Book book, Lines lines) {
    this.book = book;
    analysis = book.analysis();
    standIn =
        lines.figure(
            "Stand-in for missing evidence",
            PERCENT,
            Rest::standIn,
            () -> Expected.number(analysis.scenario().missingEvidence().value()));
    firm =
        lines.single(
            "Share of samples that makes a lead firm",
            Content.numbers(
                PERCENT, any -> Verdict.FIRM, "The rule of the verdict, as About says"));
    leaderShare =
        lines.figure(
            "Share of samples that the leader leads",
            PERCENT_ONE,
            this::leaderShare,
            () -> Expected.number(shareOfLeader()));
    rest =
        lines
            .single(
                "Beyond missing evidence", Content.text(this::rest, () -> Expected.text(told())))
            .looking(Look.NOTE);
  }

  private static Formula standIn() {
    Formula rule = Guard.read(Name.MISSING_EVIDENCE.ref());
    return ifThen(
        rule.is(MissingEvidence.MIDPOINT.word()),
        Fn.AVERAGE.of(Constant.ZERO, Constant.ONE),
        ifThen(
            rule.is(MissingEvidence.WORST.word()),
            Constant.ZERO,
            onlyIf(rule.is(MissingEvidence.BEST.word()), Constant.ONE)));
  }

  private Formula leaderShare() {
    return onlyIf(
        firsts.is(1), Guard.pick(Name.LEAD_SHARE.ref(), place(Constant.ONE, Name.RANK.ref())));
  }

  private OptionalDouble shareOfLeader() {
    return analysis
        .ranking()
        .leader()
        .map(analysis.robustness()::leadShare)
        .orElse(OptionalDouble.empty());
  }

  private String told() {
    int open = new Overtaking(analysis).options().size();
    return String.join(" ", analysis.verdict().reasons().stream().skip(open).toList());
  }

  /** A tie, a close call, a fragile lead, or that nothing speaks against it. */
  private Formula rest() {
    Formula isClose = Firmness.close(firsts);
    Formula isFragile = Firmness.fragile(book.matrix());
    Formula isOpen = max(book.matrix().overtaker().all()).moreThan(0);
    Formula against =
        Fn.TRIM.of(
            ifThen(isClose, close(), Guard.NOTHING)
                .and(" ")
                .and(ifThen(isFragile, fragile(), Guard.NOTHING)));
    return ifThen(
        firsts.is(0),
        words(VerdictWords.NONE),
        ifThen(
            Firmness.usable(),
            ifThen(any(isClose, isFragile, isOpen), against, clear()),
            Guard.NOTHING));
  }

  private Formula close() {
    return ifThen(
        firsts.moreThan(1),
        Sentences.of(VerdictWords.TIE, firsts),
        Sentences.of(VerdictWords.CLOSE, margin(), shown(Name.CLOSE_CALL.ref(), AS_TYPED)));
  }

  private Formula fragile() {
    CellRef least = firm.first();
    return Sentences.of(
        VerdictWords.FRAGILE,
        Name.LEADER.ref(),
        Sentences.share(leaderShare.first()),
        shown(Name.OFF_BY.ref(), AS_TYPED),
        shown(Guard.rounded(Guard.HUNDRED.times(least)), AS_TYPED));
  }

  private Formula clear() {
    return ifThen(
        isFigure(Name.MARGIN.ref()),
        Sentences.of(
            VerdictWords.CLEAR,
            margin(),
            Sentences.share(leaderShare.first()),
            shown(Name.OFF_BY.ref(), AS_TYPED)),
        words(VerdictWords.ONLY_ONE));
  }

  private static Formula margin() {
    return Guard.shown(Name.MARGIN.ref(), ONE);
  }
}
