package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.analysis.VerdictInShort;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Part;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Firmness;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.List;

/**
 * Who leads, by how many points and how firmly, under names of the workbook; among the workings.
 */
final class Lead {
  private static final Formula NONE = words(Expected.NONE);

  private final Book book;
  private final Analysis analysis;
  private final Lines lines = new Lines(0, 1, 1);
  private final Cells<String> firsts;
  private final Cells<String> open;
  private final Cells<String> leader;
  private final Cells<String> margin;
  private final Cells<String> verdict;
  private final Cells<String> marginDigits;
  private final Cells<String> shareDigits;
  private final Cells<String> share;

  Lead(Book book) {
    this.book = book;
    analysis = book.analysis();
    VerdictInShort told = new VerdictInShort(analysis);
    firsts =
        lines.figure(
            "Options that share first place",
            Decimals.WHOLE,
            () -> Formulas.countIf(book.matrix().rank().fixed(), Constant.ONE),
            () -> Expected.number(analysis.ranking().first().size()));
    open =
        lines.figure(
            "Options that missing evidence could put first, or out",
            Decimals.WHOLE,
            () -> max(book.matrix().overtaker().fixed()),
            () -> Expected.number(analysis.verdict().open().size()));
    leader =
        lines.single(
            "First",
            Content.text(this::leader, () -> Expected.text(analysis.ranking().leaderInWords())));
    margin =
        lines.figure(
            "Points between the first two",
            Decimals.ONE,
            this::margin,
            () -> Expected.number(analysis.ranking().margin()));
    verdict =
        lines.single(
            "Verdict",
            Content.text(this::kind, () -> Expected.text(analysis.verdict().kind().word())));
    marginDigits =
        lines.figure(
            "Their decimals in words", Decimals.WHOLE, this::marginDigits, this::isMarginDigits);
    shareDigits =
        lines.figure(
            "Share of samples led: decimals in words",
            Decimals.WHOLE,
            this::shareDigits,
            () -> Expected.number(told.shareShown().map(Decimals::digits)));
    share =
        lines.single(
            "Share of samples led, in words",
            Content.text(this::shareTold, () -> Expected.text(told.share())));
  }

  /** How many share first place. */
  CellRef firsts() {
    return firsts.first().fixed();
  }

  /** How many could come first with evidence that is missing. */
  CellRef open() {
    return open.first().fixed();
  }

  /** Which option stands at a place of the ranking; both from 1, the option in file order. */
  CellRef at(int place) {
    List<Option> options = book.decision().options();
    return book.matrix().atPlace().at(options.get(place - 1)).fixed();
  }

  /** Points between the first two in words, told apart from the close call. */
  Formula marginTold() {
    return Formulas.inDigits(Guard.rounded(Name.MARGIN.ref()), marginDigits.first().fixed());
  }

  /** The share of the samples that the leader leads, in percent without the sign. */
  CellRef share() {
    return share.first().fixed();
  }

  private Formula marginDigits() {
    Formula told =
        Formulas.apart(
            Guard.rounded(Name.MARGIN.ref()), Guard.rounded(Name.CLOSE_CALL.ref()), Constant.ONE);
    return onlyIf(all(isFigure(Name.MARGIN.ref()), isFigure(Name.CLOSE_CALL.ref())), told);
  }

  private Expected isMarginDigits() {
    double closeCall = Rounding.rounded(analysis.scenario().closeCall());
    return Expected.number(
        analysis.ranking().margin().stream()
            .mapToInt(margin -> Decimals.ONE.apart(margin, closeCall).digits())
            .findFirst());
  }

  private Formula shareInPercent() {
    return Guard.rounded(Guard.HUNDRED.times(book.matrix().leaderShare().first().fixed()));
  }

  /** As many as tell the share from all samples, or from what would be firm. */
  private Formula shareDigits() {
    Formula firm = Guard.rounded(Guard.HUNDRED.times(book.matrix().firm().first().fixed()));
    Formula other = ifThen(Firmness.fragile(book.matrix()), firm, Guard.HUNDRED);
    return onlyIf(
        isFigure(book.matrix().leaderShare().first().fixed()),
        Formulas.apart(shareInPercent(), other, Constant.ZERO));
  }

  private Formula shareTold() {
    CellRef digits = shareDigits.first().fixed();
    return onlyIf(isFigure(digits), Formulas.inDigits(shareInPercent(), digits));
  }

  /** Empty where every input can be used. */
  CellRef whyNot() {
    return book.changes().noVerdict().at().fixed();
  }

  private Formula ifScored(Formula then) {
    return ifThen(count(Name.SCORE.ref()).moreThan(0), then, NONE);
  }

  private Formula leader() {
    RangeRef ranks = book.matrix().rank().fixed();
    Formula shared = ifThen(firsts().is(0), words("none"), words("tie of ").and(firsts()));
    return ifScored(
        ifThen(
            firsts().is(1),
            Guard.pick(Name.OPTIONS.ref(), Formulas.place(Constant.ONE, ranks)),
            shared));
  }

  private Formula margin() {
    RangeRef contending = book.matrix().contending().fixed();
    Formula second = Fn.LARGE.of(contending, new Constant(2));
    return onlyIf(count(contending).moreThan(1), Guard.rounded(max(contending).minus(second)));
  }

  private Formula kind() {
    Formula firm =
        ifThen(
            Firmness.fragile(book.matrix()),
            words(Verdict.Kind.FRAGILE.word()),
            words(Verdict.Kind.CLEAR.word()));
    Formula kind =
        ifThen(
            any(open().moreThan(0), firsts().is(0)),
            words(Verdict.Kind.OPEN.word()),
            onlyIf(
                Firmness.usable(),
                ifThen(Firmness.close(firsts()), words(Verdict.Kind.CLOSE.word()), firm)));
    return ifThen(book.changes().usable(), ifScored(kind), whyNot());
  }

  /** All of it, one below the other. */
  Part part() {
    return lines.also(this::mark);
  }

  private void mark(SheetPlan.Builder sheet) {
    sheet
        .define(Name.LEADER.text(), leader.first())
        .define(Name.VERDICT.text(), verdict.first())
        .define(Name.MARGIN.text(), margin.first());
  }
}
