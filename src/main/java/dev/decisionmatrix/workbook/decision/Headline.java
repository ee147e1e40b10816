package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Firmness;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.References;
import dev.decisionmatrix.workbook.WeightChoices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How firmly the leader leads: in a word, in a headline, and with the reasons. */
final class Headline {
  private static final Formula NONE = words(Expected.NONE);
  private static final int LEAST_REASONS = 3;
  private static final int MOST_REASONS = 5;
  private static final String MORE = " more could come first. ";
  private static final String BY = "By the weights of ";
  private static final String MISSING_AT = ", missing evidence at ";

  private final Book book;
  private final Analysis analysis;
  private final Ranking ranking;
  private final Lead lead;
  private final Sayings<Integer> reasons;

  /**
   * The headline and what stands with it.
   *
   * @param columns over which each reason stands
   */
  Headline(Book book, int columns) {
    this.book = book;
    analysis = book.analysis();
    ranking = analysis.ranking();
    lead = new Lead(book);
    int room = Math.min(Math.max(analysis.options().size(), LEAST_REASONS), MOST_REASONS);
    reasons =
        new Sayings<>(
                IntStream.range(0, room).boxed().toList(),
                columns,
                Content.texts(this::reason, number -> Expected.text(told(room).get(number))))
            .looking(Look.PROSE);
  }

  /** One below the other; the last sums up what does not fit. */
  Sayings<Integer> reasons() {
    return reasons;
  }

  Content<String> headline() {
    return Content.text(
        () ->
            ifScored(
                assumed().map(told -> told.and(lead.formula())).orElseGet(lead::formula),
                noVerdict()),
        () -> Expected.text(isHeadline()));
  }

  String isHeadline() {
    return (analysis.ratings().assumedAlone() ? VerdictWords.ON_ASSUMPTIONS : "") + lead.inWords();
  }

  /** By whose weights and under what assumption the headline holds. */
  Content<String> condition() {
    return Content.text(
        () ->
            words(BY)
                .and(Guard.read(Name.WEIGHTS_OF.ref()))
                .and(MISSING_AT)
                .and(Guard.read(Name.MISSING_EVIDENCE.ref()))
                .and(":"),
        () -> Expected.text(isCondition()));
  }

  String isCondition() {
    return BY
        + WeightChoices.inUse(analysis)
        + MISSING_AT
        + analysis.scenario().missingEvidence().word()
        + ":";
  }

  /** The first option's name, or how many share first place. */
  Content<String> leader() {
    Expected expected = Expected.text(ranking.leaderInWords());
    return Content.text(() -> ifScored(first(), NONE), () -> expected);
  }

  Content<String> kind() {
    Expected expected = Expected.text(analysis.verdict().kind().word());
    return Content.text(() -> ifScored(word(), noVerdict()), () -> expected);
  }

  Content<String> margin() {
    return Content.figure(Decimals.ONE, this::apart, () -> Expected.number(ranking.margin()));
  }

  /** That no source is cited, if so; empty where every claim has one, in use or not. */
  private Optional<Formula> assumed() {
    if (book.decision().claims().stream().allMatch(claim -> claim.source().isPresent())) {
      return Optional.empty();
    }
    RangeRef inUse = book.evidence().inUse().fixed();
    Formula own = Fn.SUMIF.of(book.evidence().source().fixed(), words(References.OWN), inUse);
    return Optional.of(
        ifThen(
            Formulas.all(sum(inUse).moreThan(0), own.equalTo(sum(inUse))),
            words(VerdictWords.ON_ASSUMPTIONS),
            Guard.NOTHING));
  }

  private Formula ifScored(Formula then, Formula otherwise) {
    return ifThen(count(Name.SCORE.ref()).moreThan(0), then, otherwise);
  }

  private CellRef noVerdict() {
    return book.changes().noVerdict().at().fixed();
  }

  private Formula first() {
    RangeRef ranks = book.matrix().rank().fixed();
    return ifThen(
        lead.firsts().is(1),
        Guard.pick(Name.OPTIONS.ref(), place(Constant.ONE, ranks)),
        ifThen(lead.firsts().is(0), words("none"), words("tie of ").and(lead.firsts())));
  }

  private Formula apart() {
    RangeRef contending = book.matrix().contending().fixed();
    Formula second = Fn.LARGE.of(contending, new Constant(2));
    return onlyIf(count(contending).moreThan(1), Guard.rounded(max(contending).minus(second)));
  }

  private Formula word() {
    Formula firm =
        ifThen(
            Firmness.fragile(book.matrix()),
            words(Verdict.Kind.FRAGILE.word()),
            words(Verdict.Kind.CLEAR.word()));
    return ifThen(
        Formulas.any(lead.open().moreThan(0), lead.firsts().is(0)),
        words(Verdict.Kind.OPEN.word()),
        onlyIf(
            Firmness.usable(),
            ifThen(Firmness.close(lead.firsts()), words(Verdict.Kind.CLOSE.word()), firm)));
  }

  private Formula reason(int place) {
    Cells<Integer> all = reasons.cells();
    Formula number = Fn.ROWS.of(Guard.upTo(all.first(), all.at(place)));
    CellRef rest = book.matrix().rest().first().fixed();
    Formula sentence =
        Guard.pick(
            book.matrix().overtaking().fixed(), place(number, book.matrix().overtaker().fixed()));
    Formula reason =
        ifThen(
            number.atMost(lead.open()),
            sentence,
            ifThen(number.equalTo(lead.open().plus(1)), rest, Guard.NOTHING));
    if (place + 1 < all.things().size()) {
      return ifScored(reason, Guard.NOTHING);
    }
    Formula more = lead.open().minus(number).plus(1).and(MORE).and(rest);
    Formula last = ifThen(lead.open().atLeast(number), Fn.TRIM.of(more), reason);
    return ifScored(last, Guard.NOTHING);
  }

  /** The sentences of the verdict, as many as there is room for. */
  private List<String> told(int room) {
    List<String> lines = new ArrayList<>(analysis.verdict().open().values());
    String rest = String.join(" ", analysis.verdict().rest());
    int more = lines.size() - room + 1;
    if (more > 0) {
      lines.subList(room - 1, lines.size()).clear();
      rest = (more + MORE + rest).strip();
    }
    lines.add(rest);
    lines.addAll(Collections.nCopies(room - lines.size(), ""));
    return lines;
  }
}
