package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.shown;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Firmness;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import java.util.List;

/**
 * Which options could come first, were missing evidence to turn out well for them and badly for
 * those in first place; how firm the lead is otherwise, and what the verdict says of it.
 */
final class Doubts {
  final Cells<Option> overtakes;
  final Cells<Option> overtaker;
  final Cells<Option> overtaking;
  final Cells<String> standIn;
  final Cells<String> firm;
  final Cells<String> leaderShare;
  final Cells<String> rest;
  private final Cells<Option> firstLowest;
  private final Cells<Option> toPass;
  private final Book book;
  private final Analysis analysis;
  private final Verdict verdict;
  private final Scores scores;
  private final Formula firsts = Formulas.countIf(Name.RANK.ref(), Constant.ONE);

  Doubts(Book book, Scores scores) {
    this.book = book;
    this.scores = scores;
    analysis = book.analysis();
    verdict = analysis.verdict();
    List<Option> openTo = List.copyOf(verdict.open().keySet());
    List<Option> options = book.decision().options();
    Lines lines = scores.workings;
    firstLowest =
        lines.figures(
            "Lowest, where in first place",
            options,
            Decimals.ONE,
            option -> onlyIf(scores.rank.at(option).is(1), scores.lowest.at(option)),
            this::lowestOfFirst);
    toPass =
        lines.figures(
            "Lowest of the others in first place",
            options,
            Decimals.ONE,
            this::toPass,
            option -> Expected.number(analysis.overtaking().toPass(analysis.option(option))));
    overtakes =
        lines.figures(
            "Highest is above that (1)",
            options,
            Decimals.WHOLE,
            this::overtakes,
            option ->
                Expected.oneIf(analysis.overtaking().couldComeFirst(analysis.option(option))));
    overtaker =
        lines.figures(
            "Counted from the left",
            options,
            Decimals.WHOLE,
            this::overtaker,
            Expected.numbers(option -> openTo.indexOf(option) + 1));
    overtaking = lines.add("In words", options, Content.texts(this::sentence, this::told));
    overtaking.looking(Look.NOTE);
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
    Expected told = Expected.text(String.join(" ", verdict.rest()));
    rest = lines.single("Beyond missing evidence", Content.text(this::rest, () -> told));
    rest.looking(Look.NOTE);
  }

  private Expected lowestOfFirst(Option option) {
    return analysis.ranking().first().contains(option)
        ? Expected.number(analysis.option(option).lowest())
        : Expected.none();
  }

  private Formula toPass(Option option) {
    RangeRef lows = firstLowest.keepingColumns();
    CellRef own = firstLowest.at(option);
    Formula second = Fn.SMALL.of(lows, Formulas.number(2));
    Formula others =
        onlyIf(Formulas.count(lows).moreThan(1), ifThen(own.equalTo(min(lows)), second, min(lows)));
    return Guard.whenFigure(scores.contending.at(option), ifThen(isFigure(own), others, min(lows)));
  }

  private Formula overtakes(Option option) {
    CellRef pass = toPass.at(option);
    return Formulas.oneIf(Formulas.all(isFigure(pass), pass.lessThan(scores.highest.at(option))));
  }

  private Formula overtaker(Option option) {
    CellRef own = overtakes.at(option);
    return Formulas.orZero(own.is(1), Formulas.sum(Guard.upTo(overtakes.first(), own)));
  }

  private Formula sentence(Option option) {
    Formula leader = ifThen(firsts.moreThan(1), words(VerdictWords.TIED_FIRST), Name.LEADER.ref());
    Formula sentence =
        Sentences.of(
            VerdictWords.OPEN,
            book.matrix().contribution().head(option).anchored(Anchor.ROW),
            Guard.shown(scores.highest.at(option), Decimals.ONE),
            leader,
            Guard.shown(toPass.at(option), Decimals.ONE));
    return ifThen(overtakes.at(option).is(1), sentence, Guard.NOTHING);
  }

  private Expected told(Option option) {
    return Expected.text(verdict.open().getOrDefault(option, ""));
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
    Formula isOpen = Formulas.max(overtaker.all()).moreThan(0);
    Formula closely = ifThen(isClose, close(), Guard.NOTHING);
    Formula against = closely.and(" ").and(ifThen(isFragile, fragile(), Guard.NOTHING));
    Formula told = ifThen(Formulas.any(isClose, isFragile, isOpen), Fn.TRIM.of(against), clear());
    return ifThen(
        firsts.is(0), words(VerdictWords.NONE), ifThen(Firmness.usable(), told, Guard.NOTHING));
  }

  private Formula close() {
    return ifThen(
        firsts.moreThan(1),
        Sentences.of(VerdictWords.TIE, firsts),
        Sentences.of(
            VerdictWords.CLOSE, margin(), shown(Name.CLOSE_CALL.ref(), Decimals.AS_TYPED)));
  }

  private Formula fragile() {
    return Sentences.of(
        VerdictWords.FRAGILE,
        Name.LEADER.ref(),
        Sentences.share(leaderShare.first()),
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
