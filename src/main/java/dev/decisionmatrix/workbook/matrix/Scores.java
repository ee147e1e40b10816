package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.SubtotalCells;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * By option, below the contributions: score, rank and how far the score could move; and among the
 * workings how the ranking and its order come about.
 */
final class Scores {
  final Lines lines;
  final Lines workings;
  final Cells<Option> score;
  final Cells<Option> rank;
  final Ranges ranges;

  /** Empty where no score is demanded. */
  final Optional<Cells<Option>> belowTotal;

  /** Empty where no sub-total is demanded. */
  final Optional<SubtotalCells> subtotals;

  /** Demands of criteria; where no score or sub-total is demanded these are all. */
  final Cells<Option> ownMissed;

  final Cells<Option> missed;
  final Cells<Option> contending;
  final Cells<Option> order;
  final Cells<Option> atPlace;
  final Cells<Option> rangeHolds;
  private final Cells<Option> sortedBy;
  private final Analysis analysis;
  private final List<Option> options;
  private final List<Option> ranked;
  private final Book book;
  private final FirstBand first;
  private final Bands bands;

  Scores(Book book, FirstBand first, Bands bands) {
    this.book = book;
    this.first = first;
    this.bands = bands;
    analysis = book.analysis();
    options = book.decision().options();
    ranked = analysis.ranking().inOrder().stream().map(one -> one.option()).toList();
    lines = first.lines();
    workings = first.lines();
    score =
        lines.add(
            "Score: sum of the contributions", options, of(ONE, this::score, OptionResult::score));
    score.looking(Look.TOTAL);
    rank = lines.figures("Rank", options, WHOLE, this::rank, this::expectedRank);
    ranges = new Ranges(this, book, first, bands);
    belowTotal =
        book.decision().policy().mustReachTotal() > 0
            ? Optional.of(
                workings.add(
                    "Score below what it must reach (1)",
                    options,
                    of(WHOLE, this::belowTotal, Scores::isBelowTotal)))
            : Optional.empty();
    subtotals = Subtotals.of(book, first, bands, this);
    missed =
        lines.add(
            "Demands not reached", options, of(WHOLE, this::missed, OptionResult::demandsMissed));
    ownMissed =
        belowTotal.isPresent() || subtotals.isPresent()
            ? workings.add(
                "Demands of criteria not reached",
                options,
                of(WHOLE, this::ownMissed, result -> result.knockedOutBy().size()))
            : missed;
    missed.marked(Highlight.Tone.WARNS, at -> at.moreThan(0));
    contending =
        workings.figures(
            "Score, where in contention", options, ONE, this::contending, this::scoreInContention);
    sortedBy =
        workings.add(
            "Sorted by: knocked out below 0", options, of(ONE, this::sortedBy, Scores::sortedBy));
    order =
        workings.add(
            "Place in the list",
            options,
            of(WHOLE, this::order, result -> ranked.indexOf(result.option()) + 1));
    atPlace =
        workings.add(
            "Option at each place, from the left", options, of(WHOLE, this::atPlace, this::placed));
    rangeHolds =
        workings.add(
            "Score lies within its ranges (1)", options, of(WHOLE, this::rangeHolds, any -> 1));
  }

  Content<Option> of(
      Decimals shown, Function<Option, Formula> formula, ToDoubleFunction<OptionResult> expected) {
    return Content.figures(
        shown,
        formula,
        Expected.numbers(option -> expected.applyAsDouble(analysis.option(option))));
  }

  private Formula score(Option option) {
    RangeRef points = first.contribution.column(option);
    return Formulas.onlyIf(Guard.full(points), Guard.rounded(Formulas.sum(points)));
  }

  private Formula rank(Option option) {
    CellRef own = contending.at(option);
    return Guard.whenFigure(own, Fn.RANK.of(own, contending.keepingColumns()));
  }

  private Expected expectedRank(Option option) {
    return Expected.number(analysis.option(option).rank());
  }

  private Formula missed(Option option) {
    Formula own = ownMissed(option);
    Formula some =
        subtotals.map(all -> own.plus(all.sum(line -> line.below().at(option)))).orElse(own);
    return belowTotal.<Formula>map(below -> some.plus(below.at(option))).orElse(some);
  }

  private Formula ownMissed(Option option) {
    Formula ofCriteria = Formulas.sum(bands.fallsShort.column(option));
    return book.cost()
        .map(cells -> ofCriteria.plus(cells.demands().exceeded(option)))
        .orElse(ofCriteria);
  }

  private static double isBelowTotal(OptionResult result) {
    return result.total() == OptionResult.Total.BELOW ? 1 : 0;
  }

  /** Whatever is missing. */
  private Formula belowTotal(Option option) {
    return isBelow(ranges.highest.at(option));
  }

  /** 1 where points do not reach what a score must. */
  static Formula isBelow(Formula points) {
    Formula asked = Guard.read(Name.MUST_REACH_TOTAL.ref());
    return Formulas.orZero(
        Formulas.all(Formulas.isFigure(points), Formulas.isFigure(Name.MUST_REACH_TOTAL.ref())),
        Formulas.oneIf(Guard.rounded(points).lessThan(asked)));
  }

  private Formula contending(Option option) {
    return ifThen(isOut(option), words(Expected.NONE), score.at(option));
  }

  private Expected scoreInContention(Option option) {
    OptionResult result = analysis.option(option);
    return result.knockedOut() ? Expected.none() : Expected.number(result.score());
  }

  private Formula isOut(Option option) {
    return missed.at(option).moreThan(0);
  }

  private static double sortedBy(OptionResult result) {
    return result.knockedOut() ? result.score() - 100 - 1 : result.score();
  }

  private Formula sortedBy(Option option) {
    CellRef own = score.at(option);
    Formula below = own.minus(Guard.HUNDRED).minus(1);
    return Guard.whenFigure(own, ifThen(isOut(option), below, own));
  }

  private Formula order(Option option) {
    CellRef key = sortedBy.at(option);
    RangeRef keys = sortedBy.keepingColumns();
    RangeRef upTo = Guard.upTo(sortedBy.first(), key);
    return ifThen(
        Formulas.isFigure(key),
        Fn.RANK.of(key, keys).plus(countIf(upTo, key)).minus(1),
        count(keys).plus(Fn.COLUMNS.of(upTo)).minus(count(upTo)));
  }

  /** The places are those of the options from the left. */
  private Formula atPlace(Option column) {
    RangeRef upTo = Guard.upTo(atPlace.first(), atPlace.at(column));
    return Formulas.place(Fn.COLUMNS.of(upTo), order.keepingColumns());
  }

  private double placed(OptionResult column) {
    return options.indexOf(ranked.get(options.indexOf(column.option()))) + 1;
  }

  private Formula rangeHolds(Option option) {
    return Guard.whenFigure(score.at(option), Formulas.oneIf(ranges.hold(option)));
  }
}
