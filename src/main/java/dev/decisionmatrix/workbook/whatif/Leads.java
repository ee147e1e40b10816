package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Verdict.Kind;
import dev.decisionmatrix.analysis.WhatIfResult;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.Optional;
import java.util.function.Function;

/** Who leads in each case, by how much and how firmly. */
final class Leads {
  static final String NO_VERDICT = "no verdict";
  static final int ANOTHER = 1;
  static final int NO_RESULT = 2;

  private static final String NONE = "none";
  private static final String TIE_OF = "tie of ";
  private static final String BEFORE_KIND = " \u2013 ";

  final Lines lines = Lines.wide();
  final Cells<Optional<Letter>> leader;
  final LeadersInShort inShort;
  final Cells<Optional<Letter>> by;
  final Cells<Optional<Letter>> flag;
  private final Cells<String> deliveredLeader;
  final Cells<Optional<Letter>> firsts;
  private final Cells<Optional<Letter>> margin;
  private final Cells<Optional<Letter>> kind;
  private final Analysis delivered;
  private final Weighed weighed;
  private final Outcomes outcomes;
  private final Choices choices;

  Leads(Book book, Weighed weighed, Outcomes outcomes, Choices choices) {
    delivered = book.deliveredAnalysis();
    this.weighed = weighed;
    this.outcomes = outcomes;
    this.choices = choices;
    firsts =
        lines.figures(
            "Options in first place",
            Cases.ALL,
            WHOLE,
            this::firsts,
            of(ranking -> Expected.number(ranking.first().size()), Expected.number(0)));
    leader =
        lines.add(
            "Leads",
            Cases.ALL,
            Content.texts(
                this::leader,
                of(ranking -> Expected.text(ranking.leaderInWords()), Expected.text(NO_VERDICT))));
    margin =
        lines.figures(
            "by points",
            Cases.ALL,
            ONE,
            this::margin,
            of(ranking -> Expected.number(ranking.margin()), Expected.none()));
    kind =
        lines.add(
            "How firmly",
            Cases.ALL,
            Content.texts(
                this::kind,
                one -> Expected.text(weighed.result(one).kind().map(Kind::word).orElse(""))));
    deliveredLeader =
        lines.single(
            "Led as delivered", Content.labels(any -> delivered.ranking().leaderInWords()));
    flag =
        lines.figures(
            "Another leads than delivered (1), or there is no result (2)",
            Cases.ALL,
            WHOLE,
            this::flag,
            one -> Expected.number(isFlag(weighed.result(one))));
    inShort = new LeadersInShort(lines, book.decision().options(), this, weighed);
    by =
        lines.add(
            "In words",
            Cases.ALL,
            Content.texts(this::by, one -> Expected.text(by(weighed.result(one)))));
  }

  /** Who led as delivered, as it fits. */
  String deliveredShort() {
    return inShort.narrow(delivered.ranking());
  }

  String deliveredBy() {
    return by(delivered.with(delivered.scenario().whatIfs().inUse()));
  }

  private Formula flag(Optional<Letter> one) {
    Formula another = oneIf(leader.at(one).differentFrom(deliveredLeader.first().fixed()));
    return ifThen(isScored(one), another, new Constant(NO_RESULT));
  }

  private int isFlag(WhatIfResult result) {
    String led = delivered.ranking().leaderInWords();
    return result
        .ranking()
        .map(ranking -> ranking.leaderInWords().equals(led) ? 0 : ANOTHER)
        .orElse(NO_RESULT);
  }

  private Function<Optional<Letter>, Expected> of(
      Function<Ranking, Expected> told, Expected otherwise) {
    return one -> weighed.result(one).ranking().map(told).orElse(otherwise);
  }

  /** The margin in points and how firm it is, as far as there are any. */
  static String by(WhatIfResult result) {
    String kind = result.kind().map(Kind::word).orElse("");
    return result
        .ranking()
        .flatMap(
            ranking ->
                ranking.margin().isPresent()
                    ? Optional.of(ONE.text(ranking.margin().getAsDouble()) + BEFORE_KIND + kind)
                    : Optional.empty())
        .orElse(kind);
  }

  RangeRef contending(Optional<Letter> one) {
    return outcomes.contending.column(one).fixed();
  }

  Formula isScored(Optional<Letter> one) {
    return Guard.full(outcomes.scores(one).fixed());
  }

  private Formula firsts(Optional<Letter> one) {
    RangeRef all = contending(one);
    return Formulas.orZero(count(all).moreThan(0), countIf(all, max(all)));
  }

  private Formula leader(Optional<Letter> one) {
    RangeRef all = contending(one);
    CellRef ties = firsts.at(one);
    Formula name = Guard.pick(Name.OPTIONS.ref(), place(max(all), all));
    Formula some = ifThen(ties.is(1), name, words(TIE_OF).and(ties));
    return ifThen(isScored(one), ifThen(ties.is(0), words(NONE), some), words(NO_VERDICT));
  }

  private Formula margin(Optional<Letter> one) {
    RangeRef all = contending(one);
    Formula second = Fn.LARGE.of(all, new Constant(2));
    return onlyIf(count(all).moreThan(1), Guard.rounded(max(all).minus(second)));
  }

  /** With all samples for what is in use: the verdict itself. */
  private Formula kind(Optional<Letter> one) {
    CellRef margin = this.margin.at(one);
    Formula open =
        any(firsts.at(one).is(0), sum(outcomes.threatened.column(one).fixed()).moreThan(0));
    Formula close =
        any(
            firsts.at(one).moreThan(1),
            all(isFigure(margin), margin.lessThan(Guard.read(Name.CLOSE_CALL.ref()))));
    Formula without =
        ifThen(
            open,
            words(Kind.OPEN.word()),
            ifThen(close, words(Kind.CLOSE.word()), words(Kind.CLEAR.word())));
    Formula inUse = choices.place.first().fixed().equalTo(new Constant(1 + Cases.ALL.indexOf(one)));
    return ifThen(isScored(one), ifThen(inUse, Name.VERDICT.ref(), without), Guard.NOTHING);
  }

  private Formula by(Optional<Letter> one) {
    CellRef margin = this.margin.at(one);
    Formula points = Guard.shown(margin, ONE).and(BEFORE_KIND);
    return ifThen(
            all(isScored(one), isFigure(margin)), orElse(points, Guard.NOTHING), Guard.NOTHING)
        .and(kind.at(one));
  }
}
