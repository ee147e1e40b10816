package dev.decisionmatrix.workbook.teams;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Majority;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * The duels: how many teams rank one option ahead of another, who wins how many, and whether the
 * majorities go in a circle. Options that beat nobody who is left are taken out round by round;
 * whoever stays stands in a circle or above one.
 */
final class Duels {
  private static final String CIRCLE = "none, majorities go in a circle: ";
  private static final String TIES = "none: ties stand in the way";
  private static final Constant BEHIND = new Constant(-1);

  private record Pair(Option first, Option second) {
    String name() {
      return first.name() + ", " + second.name();
    }
  }

  /** After so many rounds, who is left. */
  record Round(int number, List<Option> left) {
    String name() {
      return number == 0 ? "At first: in contention" : "After round " + number;
    }
  }

  private final Analysis analysis;
  private final Majority majority;
  private final List<Option> options;
  private final List<Round> rounds;
  private final Cells<Option> names;
  private final Cells<Option> borda;
  private final Body<Option, Team> ranks;
  private final Cells<Option> won;
  private final Body<Option, Option> ahead;
  private final Body<Pair, Team> pairs;
  private final Body<Option, Option> beats;
  private final Body<Round, Option> left;
  private final Circle circle;

  /**
   * The duels between the options of a table, which get further columns.
   *
   * @param borda a figure for each option that contends
   * @param ranks by each team's own weights
   * @param steps to which it adds its own
   */
  Duels(
      Analysis analysis,
      Table<Option> results,
      Cells<Option> borda,
      Body<Option, Team> ranks,
      Stack steps) {
    this.analysis = analysis;
    majority = analysis.agreement().majority();
    options = analysis.decision().options();
    names = results.names();
    this.borda = borda;
    this.ranks = ranks;
    won = results.figures("Duels won", WHOLE, this::won, one -> Expected.number(majority.won(one)));
    ahead =
        results.across(
            options,
            option -> "Ahead of " + option.name(),
            WHOLE,
            this::ahead,
            (one, other) -> Expected.number(majority.ahead(one, other)));
    Table<Pair> compared = new Table<>(Names.of(pairs(), "", Pair::name)).gap().gap();
    pairs = compared.across(ranks.others(), Team::name, WHOLE, this::compared, this::isCompared);
    Table<Option> beating = new Table<>(Names.of(options, "", Option::name)).gap().gap();
    beats = byOption(beating, this::beats, majority::beats);
    ahead.marked(Highlight.Tone.LEADS, any -> beats.first().is(1));
    rounds =
        IntStream.rangeClosed(0, options.size())
            .mapToObj(number -> new Round(number, majority.left(number)))
            .toList();
    Table<Round> leaving = new Table<>(Names.of(rounds, "", Round::name)).gap().gap();
    left = byOption(leaving, this::isLeft, (round, option) -> round.left.contains(option));
    steps
        .gap(2)
        .section("Pairs: the first ahead 1, the second ahead -1, tied 0", compared)
        .gap(1)
        .section("Beats: more teams rank it ahead than behind (1)", beating)
        .gap(1)
        .section("Left after so many rounds (1)", leaving);
    circle = new Circle(majority, names, beats, left, steps);
  }

  private <R> Body<R, Option> byOption(
      Table<R> table, BiFunction<R, Option, Formula> formula, BiPredicate<R, Option> holds) {
    return table.across(
        options,
        Option::name,
        WHOLE,
        (row, option) -> Formulas.oneIf(formula.apply(row, option)),
        (row, option) -> Expected.oneIf(holds.test(row, option)));
  }

  private List<Pair> pairs() {
    List<Pair> all = new ArrayList<>();
    for (Option first : options) {
      options.subList(options.indexOf(first) + 1, options.size()).stream()
          .map(second -> new Pair(first, second))
          .forEach(all::add);
    }
    return all;
  }

  /** The option that wins all its duels, or why there is none. */
  Content<String> winner() {
    return Content.text(this::winnerOfAll, () -> Expected.text(isWinner()));
  }

  private Formula winnerOfAll() {
    Formula all = count(won.all()).minus(1);
    Formula inCircle = Formulas.sum(left.row(rounds.get(options.size()))).moreThan(0);
    return onlyIf(
        count(won.all()).moreThan(0),
        ifThen(
            Formulas.countIf(won.all(), all).is(1),
            Formulas.lookUp(all, won.all(), names.all()),
            ifThen(inCircle, words(CIRCLE).and(circle.words()), words(TIES))));
  }

  private String isWinner() {
    String none = majority.cycle().isEmpty() ? TIES : CIRCLE + Majority.inWords(majority.cycle());
    return majority
        .winner()
        .map(Option::name)
        .orElse(majority.options().isEmpty() ? Expected.NONE : none);
  }

  private Formula won(Option option) {
    return Guard.whenFigure(borda.at(option), Formulas.sum(beats.row(option)));
  }

  private Formula ahead(Option option, Option other) {
    int order = Integer.signum(options.indexOf(other) - options.indexOf(option));
    if (order == 0) {
      return words(Expected.NONE);
    }
    RangeRef row = pairs.row(order > 0 ? new Pair(option, other) : new Pair(other, option));
    return Guard.whenPositive(count(row), Formulas.countIf(row, order > 0 ? Constant.ONE : BEHIND));
  }

  private Formula compared(Pair pair, Team team) {
    CellRef one = ranks.at(pair.first(), team);
    CellRef other = ranks.at(pair.second(), team);
    return onlyIf(
        all(isFigure(one), isFigure(other)),
        ifThen(
            one.lessThan(other), Constant.ONE, ifThen(one.moreThan(other), BEHIND, Constant.ZERO)));
  }

  private Expected isCompared(Pair pair, Team team) {
    return Expected.number(analysis.team(team).ranking().compared(pair.first, pair.second));
  }

  private Formula beats(Option option, Option other) {
    CellRef won = ahead.at(option, other);
    CellRef lost = ahead.at(other, option);
    return all(isFigure(won), isFigure(lost), won.moreThan(lost));
  }

  private Formula isLeft(Round round, Option option) {
    if (round.number() == 0) {
      return isFigure(borda.at(option));
    }
    Round before = rounds.get(round.number() - 1);
    return all(
        left.at(before, option).is(1),
        Formulas.sumProduct(beats.row(option), left.row(before)).moreThan(0));
  }
}
