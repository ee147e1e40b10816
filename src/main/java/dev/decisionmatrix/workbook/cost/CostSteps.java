package dev.decisionmatrix.workbook.cost;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.not;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Costed;
import dev.decisionmatrix.analysis.Costs;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.function.Function;

/** Who is dominated in score and cost, and in what order the others stand; among the workings. */
final class CostSteps {
  final Cells<Option> unknown;
  final Cells<Option> rank;
  final Cells<Option> dominators;
  final Cells<Option> best;
  final Cells<Option> couldPass;
  final Cells<Option> candidate;
  final Cells<Option> position;
  private final Book book;
  private final Costs costs;
  private final List<Option> options;
  private final Cells<Option> order;
  private final Cells<Option> sought;

  CostSteps(Book book, Cells<Option> total, Lines lines) {
    this.book = book;
    costs = book.analysis().costs();
    options = book.decision().options();
    unknown =
        count(
            lines,
            "In contention, and its cost is not known (1)",
            option -> oneIf(all(contends(option), not(isFigure(total.at(option))))),
            one -> Expected.oneIf(one.kind() == Costed.Kind.UNKNOWN));
    sought =
        count(
            lines,
            "Cost, where in contention",
            option -> onlyIf(all(contends(option), isFigure(total.at(option))), total.at(option)),
            one -> isJudged(one) ? Expected.number(one.cost()) : Expected.none());
    rank =
        count(
            lines,
            "Rank by cost",
            option ->
                Guard.whenFigure(
                    at(option), Fn.RANK.of(at(option), sought().fixed(), Constant.ONE)),
            this::isRank);
    order =
        lines.figures(
            "The better it ranks, the more",
            options,
            Decimals.MIXED,
            option -> Fn.EXP.of(places().minus(book.matrix().order().at(option))),
            option -> Expected.number(Math.exp(options.size() - ranked().indexOf(option) - 1.0)));
    dominators =
        count(
            lines,
            "Dominated by so many",
            option ->
                orZero(
                    isFigure(rank.at(option)),
                    dearer(option, Fn.COUNTIFS).plus(alike(option, Fn.COUNTIFS))),
            one -> Expected.number(one.kind() == Costed.Kind.DOMINATED ? one.by().size() : 0));
    best =
        count(
            lines,
            "The best of them",
            this::best,
            one ->
                one.kind() == Costed.Kind.DOMINATED
                    ? Expected.number(options.indexOf(one.by().get(0)) + 1)
                    : Expected.none());
    couldPass =
        count(
            lines,
            "Of unknown cost with at least its score",
            this::couldPass,
            one -> Expected.number((double) couldPassNow(one)));
    candidate =
        count(
            lines,
            "Cost, where nobody known dominates it",
            option ->
                onlyIf(all(isFigure(rank.at(option)), dominators.at(option).is(0)), at(option)),
            one ->
                costs.candidates().contains(one) ? Expected.number(one.cost()) : Expected.none());
    position =
        count(
            lines,
            "Place among these",
            this::position,
            one ->
                costs.candidates().contains(one)
                    ? Expected.number(costs.candidates().indexOf(one) + 1)
                    : Expected.none());
  }

  private Cells<Option> sought() {
    return sought;
  }

  private CellRef at(Option option) {
    return sought.at(option);
  }

  private Cells<Option> count(
      Lines lines,
      String title,
      Function<Option, Formula> formula,
      Function<Costed, Expected> expected) {
    return lines.figures(
        title, options, Decimals.AS_TYPED, formula, option -> expected.apply(costs.of(option)));
  }

  private static boolean isJudged(Costed one) {
    return one.kind() != Costed.Kind.OUT && one.cost().isPresent();
  }

  private Expected isRank(Costed one) {
    return isJudged(one)
        ? Expected.number(
            1.0
                + (double)
                    costs.options().stream()
                        .filter(CostSteps::isJudged)
                        .filter(other -> other.cost().orElseThrow() < one.cost().orElseThrow())
                        .count())
        : Expected.none();
  }

  private long couldPassNow(Costed one) {
    return isJudged(one)
        ? costs.options().stream()
            .filter(other -> other.kind() == Costed.Kind.UNKNOWN)
            .filter(other -> other.score() >= one.score())
            .count()
        : 0;
  }

  private Formula contends(Option option) {
    return isFigure(book.matrix().contending().at(option));
  }

  private List<Option> ranked() {
    return book.analysis().ranking().inOrder().stream().map(one -> one.option()).toList();
  }

  private Formula places() {
    return Guard.length(book.matrix().order().fixed());
  }

  /** Those with a better score at no more cost. */
  private Formula dearer(Option option, Fn fn) {
    return fn == Fn.COUNTIFS
        ? fn.of(ranks(), below(score(option)), rank.fixed(), words("<=").and(rank.at(option)))
        : fn.of(
            order.fixed(),
            ranks(),
            below(score(option)),
            rank.fixed(),
            words("<=").and(rank.at(option)));
  }

  /** Those with the same score at less. */
  private Formula alike(Option option, Fn fn) {
    return fn == Fn.COUNTIFS
        ? fn.of(ranks(), score(option), rank.fixed(), below(rank.at(option)))
        : fn.of(order.fixed(), ranks(), score(option), rank.fixed(), below(rank.at(option)));
  }

  private static Formula below(CellRef rank) {
    return words("<").and(rank);
  }

  private Formula ranks() {
    return book.matrix().rank().fixed();
  }

  private CellRef score(Option option) {
    return book.matrix().rank().at(option);
  }

  private Formula best(Option option) {
    Formula sum = dearer(option, Fn.SUMIFS).plus(alike(option, Fn.SUMIFS));
    Formula place = places().minus(Formulas.rounded(Fn.LN.of(sum), 0));
    return onlyIf(
        dominators.at(option).moreThan(0), Guard.pick(book.matrix().atPlace().fixed(), place));
  }

  private Formula couldPass(Option option) {
    return orZero(
        isFigure(rank.at(option)),
        Fn.COUNTIFS.of(ranks(), words("<=").and(score(option)), unknown.fixed(), Constant.ONE));
  }

  private Formula position(Option option) {
    CellRef own = candidate.at(option);
    Formula before = Formulas.countIf(Guard.upTo(candidate.first(), own), own).minus(1);
    return Guard.whenFigure(own, Fn.RANK.of(own, candidate.fixed(), Constant.ONE).plus(before));
  }
}
