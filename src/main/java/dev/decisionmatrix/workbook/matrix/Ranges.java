package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.MatrixCells;
import java.util.List;

/** By option, below the score: how far it could move, and how much of it has evidence. */
final class Ranges {
  final Cells<Option> lowest;
  final Cells<Option> highest;
  final Cells<Option> disputedLowest;
  final Cells<Option> disputedHighest;
  final Cells<Option> coverage;
  final Cells<Option> missing;
  final Cells<Option> undecided;
  private final Book book;
  private final Scores scores;
  private final FirstBand first;
  private final Bands bands;

  Ranges(Scores scores, Book book, FirstBand first, Bands bands) {
    this.book = book;
    this.scores = scores;
    this.first = first;
    this.bands = bands;
    List<Option> options = book.decision().options();
    lowest =
        scores.lines.add(
            "Lowest: missing evidence at its worst",
            options,
            Content.figures(
                ONE, this::lowest, option -> MatrixCells.isLowest(book.analysis().option(option))));
    highest =
        scores.lines.add(
            "Highest: missing evidence at its best",
            options,
            scores.of(ONE, this::highest, OptionResult::highest));
    disputedLowest =
        scores.lines.add(
            "With each cell's least favourable source",
            options,
            scores.of(ONE, option -> disputed(option, bands.least), OptionResult::disputedLowest));
    disputedHighest =
        scores.lines.add(
            "With each cell's most favourable source",
            options,
            scores.of(ONE, option -> disputed(option, bands.most), OptionResult::disputedHighest));
    scores.lines.add(
        "Ratings that rest on one source",
        options,
        scores.of(WHOLE, this::alone, result -> result.alone().size()));
    coverage =
        scores.lines.add(
            "Share of the weight with evidence",
            options,
            scores.of(PERCENT, this::coverage, OptionResult::coverage));
    missing =
        scores.lines.add(
            "Criteria without evidence",
            options,
            scores.of(WHOLE, this::missing, result -> result.missing().size()));
    undecided =
        scores.lines.add(
            "Of these, may knock it out",
            options,
            scores.of(WHOLE, this::undecided, OptionResult::demandsOpen));
  }

  /** Whether the score lies within them. */
  Formula hold(Option option) {
    CellRef own = scores.score.at(option);
    CellRef least = lowest.at(option);
    return Formulas.all(
        notAbove(ifThen(isFigure(least), least, own), own),
        notAbove(own, highest.at(option)),
        notAbove(disputedLowest.at(option), own),
        notAbove(own, disputedHighest.at(option)));
  }

  /** One digit fewer than the figures have, as two of them may be rounded apart. */
  private static Formula notAbove(Formula lower, Formula upper) {
    return Formulas.rounded(lower.minus(upper), Rounding.DIGITS - 1).atMost(0);
  }

  private Formula whenScored(Option option, Formula figure) {
    return Guard.whenFigure(scores.score.at(option), Guard.rounded(figure));
  }

  private RangeRef known(Option option) {
    return bands.known.column(option);
  }

  private RangeRef weights() {
    return first.weight.keepingColumns();
  }

  /** Points of the criteria with evidence. */
  private Formula evidenced(Option option) {
    return Fn.SUMIF.of(known(option), words(">0"), first.contribution.column(option));
  }

  private Formula lowest(Option option) {
    return ifThen(
        undecided.at(option).moreThan(0),
        words(VerdictWords.OUT),
        whenScored(option, evidenced(option)));
  }

  private Formula highest(Option option) {
    Formula open = Fn.SUMIF.of(known(option), Constant.ZERO, weights());
    return whenScored(option, evidenced(option).plus(Guard.HUNDRED.times(open)));
  }

  private Formula disputed(Option option, Body<Criterion, Option> values) {
    Formula value = Formulas.sumProduct(weights(), values.column(option));
    return whenScored(option, Guard.HUNDRED.times(value));
  }

  private Formula alone(Option option) {
    return Formulas.sum(bands.alone.column(option));
  }

  private Formula coverage(Option option) {
    return whenScored(option, Fn.SUMIF.of(known(option), words(">0"), weights()));
  }

  private Formula missing(Option option) {
    return Formulas.countIf(known(option), Constant.ZERO);
  }

  private Formula ofCriteria(Option option) {
    Formula ratings = Formulas.sum(bands.undecided.column(option));
    return book.cost().map(cells -> ratings.plus(cells.demands().open(option))).orElse(ratings);
  }

  /** None of an option that is out as it is. */
  private Formula undecided(Option option) {
    Formula ofCriteria = ofCriteria(option);
    Formula ratings =
        scores
            .subtotals
            .map(some -> ofCriteria.plus(some.sum(line -> line.open().at(option))))
            .orElse(ofCriteria);
    Formula all =
        scores
            .belowTotal
            .<Formula>map(
                any -> ratings.plus(Scores.isBelow(whenScored(option, evidenced(option)))))
            .orElse(ratings);
    return Formulas.orZero(scores.missed.at(option).is(0), all);
  }
}
