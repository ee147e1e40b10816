package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.rounded;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
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
  final Cells<Option> lowest;
  final Cells<Option> highest;
  final Cells<Option> disputedLowest;
  final Cells<Option> disputedHighest;
  final Cells<Option> coverage;
  final Cells<Option> missing;
  final Cells<Option> missed;
  final Cells<Option> contending;
  final Cells<Option> order;
  final Cells<Option> atPlace;
  final Cells<Option> rangeHolds;
  private final Cells<Option> sortedBy;
  private final Analysis analysis;
  private final List<Option> options;
  private final List<Option> ranked;
  private final FirstBand first;
  private final Bands bands;

  Scores(Book book, FirstBand first, Bands bands) {
    this.first = first;
    this.bands = bands;
    analysis = book.analysis();
    options = book.decision().options();
    ranked = analysis.ranking().inOrder().stream().map(Standing::option).toList();
    lines = first.lines();
    workings = first.lines();
    score =
        line(lines, "Score: sum of the contributions", ONE, this::score, OptionResult::score)
            .looking(Look.TOTAL);
    rank =
        lines.figures(
            "Rank",
            options,
            WHOLE,
            this::rank,
            option -> Expected.number(analysis.option(option).rank()));
    lowest =
        line(
            lines,
            "Lowest: missing evidence at its worst",
            ONE,
            option -> whenScored(option, evidenced(option)),
            OptionResult::lowest);
    highest =
        line(
            lines,
            "Highest: missing evidence at its best",
            ONE,
            option -> whenScored(option, evidenced(option).plus(open(option))),
            OptionResult::highest);
    disputedLowest =
        line(
            lines,
            "With each cell's least favourable source",
            ONE,
            option -> disputed(option, bands.least),
            OptionResult::disputedLowest);
    disputedHighest =
        line(
            lines,
            "With each cell's most favourable source",
            ONE,
            option -> disputed(option, bands.most),
            OptionResult::disputedHighest);
    coverage =
        line(
            lines,
            "Share of the weight with evidence",
            PERCENT,
            option -> whenScored(option, evidenced(option, weights())),
            OptionResult::coverage);
    missing =
        line(
            lines,
            "Criteria without evidence",
            WHOLE,
            option -> countIf(bands.claims.column(option), Constant.ZERO),
            result -> result.missing().size());
    missed =
        line(
                lines,
                "Demands not reached",
                WHOLE,
                option -> Guard.sum(bands.fallsShort.column(option)),
                result -> result.knockedOutBy().size())
            .marked(Highlight.Tone.WARNS, at -> at.moreThan(0));
    contending =
        workings.figures(
            "Score, where in contention", options, ONE, this::contending, this::scoreInContention);
    sortedBy =
        line(
            workings,
            "Sorted by: knocked out below 0",
            ONE,
            this::sortedBy,
            result -> result.knockedOut() ? result.score() - 100 - 1 : result.score());
    order =
        line(
            workings,
            "Place in the list",
            WHOLE,
            this::order,
            result -> ranked.indexOf(result.option()) + 1);
    atPlace =
        line(workings, "Option at each place, from the left", WHOLE, this::atPlace, this::standsAt);
    rangeHolds =
        line(workings, "Score lies within its ranges (1)", WHOLE, this::rangeHolds, any -> 1);
  }

  private Cells<Option> line(
      Lines among,
      String title,
      Decimals shown,
      Function<Option, Formula> formula,
      ToDoubleFunction<OptionResult> expected) {
    return among.figures(
        title,
        options,
        shown,
        formula,
        Expected.numbers(option -> expected.applyAsDouble(analysis.option(option))));
  }

  private Formula score(Option option) {
    RangeRef points = first.contribution.column(option);
    return onlyIf(Guard.full(points), Guard.rounded(Guard.sum(points)));
  }

  private Formula rank(Option option) {
    CellRef own = contending.at(option);
    return Guard.whenFigure(own, Fn.RANK.of(own, contending.keepingColumns()));
  }

  private Formula whenScored(Option option, Formula figure) {
    return Guard.whenFigure(score.at(option), Guard.rounded(figure));
  }

  private RangeRef weights() {
    return first.weight.keepingColumns();
  }

  /** Of a column by criterion, what those with evidence come to. */
  private Formula evidenced(Option option, RangeRef column) {
    return Fn.SUMIF.of(bands.claims.column(option), words(">0"), column);
  }

  private Formula evidenced(Option option) {
    return evidenced(option, first.contribution.column(option));
  }

  /** The most points that missing evidence could give. */
  private Formula open(Option option) {
    return Guard.HUNDRED.times(Fn.SUMIF.of(bands.claims.column(option), Constant.ZERO, weights()));
  }

  private Formula disputed(Option option, Body<Criterion, Option> values) {
    return whenScored(option, Guard.HUNDRED.times(sumProduct(weights(), values.column(option))));
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
        isFigure(key),
        Fn.RANK.of(key, keys).plus(countIf(upTo, key)).minus(1),
        count(keys).plus(Fn.COLUMNS.of(upTo)).minus(count(upTo)));
  }

  /** The places are those of the options from the left. */
  private Formula atPlace(Option column) {
    RangeRef upTo = Guard.upTo(atPlace.first(), atPlace.at(column));
    return place(Fn.COLUMNS.of(upTo), order.keepingColumns());
  }

  private double standsAt(OptionResult column) {
    return options.indexOf(ranked.get(options.indexOf(column.option()))) + 1;
  }

  private Formula rangeHolds(Option option) {
    CellRef own = score.at(option);
    Formula holds =
        all(
            notAbove(lowest.at(option), own),
            notAbove(own, highest.at(option)),
            notAbove(disputedLowest.at(option), own),
            notAbove(own, disputedHighest.at(option)));
    return Guard.whenFigure(own, oneIf(holds));
  }

  /** One digit fewer than the figures have, as two of them may be rounded apart. */
  private static Formula notAbove(Formula lower, Formula upper) {
    return rounded(lower.minus(upper), Rounding.DIGITS - 1).atMost(0);
  }
}
