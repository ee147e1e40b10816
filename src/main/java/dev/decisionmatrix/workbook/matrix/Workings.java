package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.rounded;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
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
import dev.decisionmatrix.workbook.Overtaking;
import dev.decisionmatrix.workbook.Sentences;
import java.util.List;
import java.util.function.Function;

/**
 * Lines from which the ranking and its order are read, and which options could come first, were
 * missing evidence to turn out well for them and badly for those in first place.
 */
final class Workings {
  final Cells<Option> contending;
  final Cells<Option> order;
  final Cells<Option> atPlace;
  final Cells<Option> rangeHolds;
  final Cells<Option> overtakes;
  final Cells<Option> overtaker;
  final Cells<Option> overtaking;
  private final Cells<Option> sortedBy;
  private final Cells<Option> firstLowest;
  private final Cells<Option> toPass;
  private final Book book;
  private final Analysis analysis;
  private final Scores scores;
  private final List<Option> options;
  private final List<Option> ranked;
  private final Overtaking open;

  Workings(Book book, Scores scores, Lines lines) {
    this.book = book;
    this.scores = scores;
    analysis = book.analysis();
    options = book.decision().options();
    ranked = analysis.ranking().inOrder().stream().map(Standing::option).toList();
    open = new Overtaking(analysis);
    contending =
        lines.figures(
            "Score, where in contention",
            options,
            ONE,
            option -> ifThen(isOut(option), words(Expected.NONE), scores.score.at(option)),
            of(result -> result.knockedOut() ? Expected.none() : Expected.number(result.score())));
    sortedBy =
        lines.figures(
            "Sorted by: knocked out below 0",
            options,
            ONE,
            this::sortedBy,
            of(result -> Expected.number(result.score() - (result.knockedOut() ? 100 + 1 : 0))));
    order =
        lines.figures(
            "Place in the list",
            options,
            WHOLE,
            this::order,
            Expected.numbers(option -> ranked.indexOf(option) + 1));
    atPlace =
        lines.figures(
            "Option at each place, from the left", options, WHOLE, this::atPlace, this::standsAt);
    rangeHolds =
        lines.figures(
            "Score lies within its ranges (1)",
            options,
            WHOLE,
            this::rangeHolds,
            Expected.numbers(option -> 1));
    firstLowest =
        lines.figures(
            "Lowest, where in first place", options, ONE, this::firstLowest, of(this::firstLowest));
    toPass =
        lines.figures(
            "Lowest of the others in first place",
            options,
            ONE,
            this::toPass,
            of(result -> Expected.number(open.toPass(result))));
    overtakes =
        lines.figures(
            "Highest is above that (1)",
            options,
            WHOLE,
            this::overtakes,
            of(result -> Expected.oneIf(open.couldComeFirst(result))));
    overtaker =
        lines.figures(
            "Counted from the left",
            options,
            WHOLE,
            this::overtaker,
            Expected.numbers(option -> open.options().indexOf(option) + 1));
    overtaking =
        lines
            .add(
                "In words",
                options,
                Content.texts(this::sentence, option -> Expected.text(open.sentence(option))))
            .looking(Look.NOTE);
  }

  private Function<Option, Expected> of(Function<OptionResult, Expected> figure) {
    return option -> figure.apply(analysis.option(option));
  }

  private Formula isOut(Option option) {
    return scores.missed.at(option).moreThan(0);
  }

  private Formula sortedBy(Option option) {
    CellRef score = scores.score.at(option);
    return Guard.whenFigure(
        score, ifThen(isOut(option), score.minus(Guard.HUNDRED).minus(1), score));
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

  private Formula atPlace(Option column) {
    RangeRef upTo = Guard.upTo(atPlace.first(), atPlace.at(column));
    return place(Fn.COLUMNS.of(upTo), order.keepingColumns());
  }

  private Expected standsAt(Option column) {
    return Expected.number(options.indexOf(ranked.get(options.indexOf(column))) + 1);
  }

  private Formula rangeHolds(Option option) {
    CellRef score = scores.score.at(option);
    return Guard.whenFigure(
        score,
        oneIf(
            all(
                notAbove(scores.lowest.at(option), score),
                notAbove(score, scores.highest.at(option)),
                notAbove(scores.disputedLowest.at(option), score),
                notAbove(score, scores.disputedHighest.at(option)))));
  }

  /** One digit fewer than the figures have, as two of them may be rounded apart. */
  private static Formula notAbove(Formula lower, Formula upper) {
    return rounded(lower.minus(upper), Rounding.DIGITS - 1).atMost(0);
  }

  private Formula firstLowest(Option option) {
    return onlyIf(scores.rank.at(option).is(1), scores.lowest.at(option));
  }

  private Expected firstLowest(OptionResult result) {
    return analysis.ranking().first().contains(result.option())
        ? Expected.number(result.lowest())
        : Expected.none();
  }

  private Formula toPass(Option option) {
    RangeRef lows = firstLowest.keepingColumns();
    CellRef own = firstLowest.at(option);
    Formula second = Fn.SMALL.of(lows, Constant.ONE.plus(Constant.ONE));
    Formula others =
        onlyIf(count(lows).moreThan(1), ifThen(own.equalTo(min(lows)), second, min(lows)));
    return Guard.whenFigure(contending.at(option), ifThen(isFigure(own), others, min(lows)));
  }

  private Formula overtakes(Option option) {
    CellRef pass = toPass.at(option);
    return oneIf(all(isFigure(pass), pass.lessThan(scores.highest.at(option))));
  }

  private Formula overtaker(Option option) {
    CellRef own = overtakes.at(option);
    return orZero(own.is(1), Guard.sum(Guard.upTo(overtakes.first(), own)));
  }

  private Formula sentence(Option option) {
    Formula leader =
        ifThen(
            countIf(Name.RANK.ref(), Constant.ONE).moreThan(1),
            words(VerdictWords.TIED_FIRST),
            Name.LEADER.ref());
    Formula sentence =
        Sentences.of(
            VerdictWords.OPEN,
            book.matrix().contribution().head(option).anchored(Anchor.ROW),
            Guard.shown(scores.highest.at(option), Decimals.ONE),
            leader,
            Guard.shown(toPass.at(option), Decimals.ONE));
    return ifThen(overtakes.at(option).is(1), sentence, Guard.NOTHING);
  }
}
