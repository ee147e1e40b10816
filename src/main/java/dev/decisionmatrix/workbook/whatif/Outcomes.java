package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.less;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/**
 * By option and case its score, and what makes the lead open: whether it contends, and how far
 * evidence that is missing could move it.
 *
 * <p>A lead is open where one in first place could be knocked out, or its lowest is below the
 * highest of another: whoever has the highest of all others is sure to reach it.
 */
final class Outcomes {
  final Map<Optional<Letter>, Sayings<Option>> scores = new LinkedHashMap<>();
  final Table<Option> table;
  final Body<Option, Optional<Letter>> contending;
  final Body<Option, Optional<Letter>> threatened;
  private final Body<Option, Optional<Letter>> missed;
  private final Body<Option, Optional<Letter>> undecided;
  private final Body<Option, Optional<Letter>> gap;
  private final Body<Option, Optional<Letter>> lowest;
  private final Body<Option, Optional<Letter>> highest;
  final Book book;
  final List<Option> options;
  final Weighed weighed;
  final ListedSpots spots;
  final Effects effects;
  private final DemandOutcomes demands;
  final HeldCases held;
  private final Optional<SubtotalOutcomes> subtotals;

  Outcomes(Book book, Weighed weighed, ListedSpots spots, Effects effects, HeldCases held) {
    this.held = held;
    this.book = book;
    this.weighed = weighed;
    this.spots = spots;
    this.effects = effects;
    options = book.decision().options();
    demands = new DemandOutcomes(book, spots, effects, this::place);
    for (Optional<Letter> one : Cases.ALL) {
      scores.put(
          one,
          new Sayings<>(
              options,
              1,
              Content.figures(
                  ONE,
                  option -> score(option, one),
                  option -> figure(option, one, OptionResult::score))));
    }
    table = new Table<>(book.optionRows()).titled("Options side by side");
    subtotals = SubtotalOutcomes.of(this);
    missed = across("Demands missed, ", WHOLE, this::missed, OptionResult::demandsMissed);
    undecided = across("Demands undecided, ", WHOLE, this::undecided, OptionResult::demandsOpen);
    gap =
        across(
            "Weight without evidence, ", PERCENT_ONE, this::gap, result -> 1 - result.coverage());
    contending = contenders("Contends with, ", this::contending, OptionResult::score);
    lowest = contenders("Lowest, ", this::lowest, OptionResult::lowest);
    highest = contenders("Highest, ", this::highest, OptionResult::highest);
    threatened =
        table.across(
            Cases.ALL,
            one -> "First and could lose it, " + Cases.title(one),
            WHOLE,
            this::threatened,
            (option, one) -> Expected.oneIf(weighed.result(one).threatened(option)));
  }

  private Body<Option, Optional<Letter>> across(
      String head,
      Decimals shown,
      BiFunction<Option, Optional<Letter>, Formula> formula,
      ToDoubleFunction<OptionResult> figure) {
    return table.across(
        Cases.ALL,
        one -> head + Cases.title(one),
        shown,
        formula,
        (option, one) -> figure(option, one, figure));
  }

  private Body<Option, Optional<Letter>> contenders(
      String head,
      BiFunction<Option, Optional<Letter>, Formula> formula,
      ToDoubleFunction<OptionResult> figure) {
    return table.across(
        Cases.ALL,
        one -> head + Cases.title(one),
        ONE,
        formula,
        (option, one) ->
            result(option, one).filter(OptionResult::knockedOut).isPresent()
                ? Expected.none()
                : figure(option, one, figure));
  }

  Optional<OptionResult> result(Option option, Optional<Letter> one) {
    List<OptionResult> results = weighed.result(one).options();
    return results.isEmpty() ? Optional.empty() : Optional.of(results.get(options.indexOf(option)));
  }

  private Expected figure(
      Option option, Optional<Letter> one, ToDoubleFunction<OptionResult> figure) {
    return Expected.number(result(option, one).map(figure::applyAsDouble));
  }

  Sayings<Option> saying(Optional<Letter> one) {
    return Objects.requireNonNull(scores.get(one));
  }

  /** What a what-if changes of each score, in points to one decimal. */
  Content<Option> changes(Letter letter) {
    return new ScoreChanges(weighed, this::scores).of(Optional.of(letter));
  }

  Cells<Option> scores(Optional<Letter> one) {
    return saying(one).cells();
  }

  /** What the lines of the list change for an option in a case. */
  private Formula changes(Option option, RangeRef changes) {
    return Fn.SUMIF.of(spots.option.fixed(), place(option), changes.anchored(Anchor.ROW));
  }

  /** In file order, from 1. */
  Formula place(Option option) {
    return Fn.ROWS.of(Guard.upTo(contending.first(), contending.at(option, Cases.WITHOUT)));
  }

  private Formula score(Option option, Optional<Letter> one) {
    RangeRef values = book.matrix().value().column(option).fixed();
    return onlyIf(
        all(book.changes().usable(), weighed.isUsable(one), Guard.full(values)),
        Guard.rounded(unrounded(option, one)));
  }

  /** What else is added to it must not be rounded twice. */
  private Formula unrounded(Option option, Optional<Letter> one) {
    return held.points(option, one, changes(option, effects.points.column(one)));
  }

  private Formula missed(Option option, Optional<Letter> one) {
    Formula missed = demands.missed(option, one);
    Formula most = unrounded(option, one).plus(more(option, one));
    Formula some = subtotals.map(all -> missed.plus(all.below(option, one))).orElse(missed);
    return whenScored(option, one, demands.withTotal(some, most));
  }

  private Formula stands(Option option, Optional<Letter> one) {
    return Guard.HUNDRED.times(standIn()).times(gap.at(option, one));
  }

  private Formula more(Option option, Optional<Letter> one) {
    return Guard.HUNDRED.times(less(1, standIn())).times(gap.at(option, one));
  }

  Formula whenScored(Option option, Optional<Letter> one, Formula then) {
    return Guard.whenFigure(scores(one).at(option), then);
  }

  private Formula undecided(Option option, Optional<Letter> one) {
    Formula least = unrounded(option, one).minus(stands(option, one));
    Formula ofCriteria = demands.undecided(option, one);
    Formula some =
        subtotals.map(every -> ofCriteria.plus(every.open(option, one))).orElse(ofCriteria);
    Formula all =
        book.matrix().belowTotal().isPresent() ? some.plus(DemandOutcomes.isBelow(least)) : some;
    Formula open = orZero(missed.at(option, one).is(0), all);
    return whenScored(option, one, open);
  }

  private Formula gap(Option option, Optional<Letter> one) {
    RangeRef known = book.matrix().known().column(option).fixed();
    Formula asInUse = Fn.SUMIF.of(known, Constant.ZERO, weighed.weights(one).fixed());
    return whenScored(option, one, asInUse.plus(changes(option, effects.gaps.column(one))));
  }

  private Formula contending(Option option, Optional<Letter> one) {
    return onlyIf(missed.at(option, one).is(0), scores(one).at(option));
  }

  private Formula lowest(Option option, Optional<Letter> one) {
    return whenStandsIn(
        contending.at(option, one), unrounded(option, one).minus(stands(option, one)));
  }

  private Formula highest(Option option, Optional<Letter> one) {
    return whenStandsIn(contending.at(option, one), unrounded(option, one).plus(more(option, one)));
  }

  private Formula whenStandsIn(CellRef score, Formula then) {
    return onlyIf(all(isFigure(score), isFigure(standIn())), Guard.rounded(then));
  }

  CellRef standIn() {
    return book.matrix().standIn().first().fixed();
  }

  /** 1 where the option is in first place and evidence that is missing could change that. */
  private Formula threatened(Option option, Optional<Letter> one) {
    CellRef own = contending.at(option, one);
    RangeRef tops = highest.column(one).anchored(Anchor.ROW);
    CellRef top = highest.at(option, one);
    Formula ofOthers =
        ifThen(top.equalTo(max(tops)), Fn.LARGE.of(tops, new Constant(2)), max(tops));
    Formula falls =
        orZero(count(tops).moreThan(1), oneIf(lowest.at(option, one).lessThan(ofOthers)));
    Formula isFirst = own.equalTo(max(contending.column(one).anchored(Anchor.ROW)));
    return orZero(
        isFigure(own),
        orZero(isFirst, ifThen(undecided.at(option, one).moreThan(0), Constant.ONE, falls)));
  }
}
