package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
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

/** Score, rank and how far the score could move, below the contributions. */
final class Scores {
  final Lines lines;
  final Cells<Option> score;
  final Cells<Option> rank;
  final Cells<Option> lowest;
  final Cells<Option> highest;
  final Cells<Option> disputedLowest;
  final Cells<Option> disputedHighest;
  final Cells<Option> coverage;
  final Cells<Option> missing;
  final Cells<Option> missed;
  private final Book book;
  private final Analysis analysis;
  private final List<Option> options;
  private final FirstBand first;
  private final Bands bands;

  Scores(Book book, FirstBand first, Bands bands) {
    this.book = book;
    this.first = first;
    this.bands = bands;
    analysis = book.analysis();
    options = book.decision().options();
    lines = first.linesBelow();
    score =
        line("Score: sum of the contributions", ONE, this::score, OptionResult::score)
            .looking(Look.TOTAL);
    rank =
        lines.figures(
            "Rank", options, WHOLE, this::rank, option -> rankOf(analysis.option(option)));
    lowest =
        line(
            "Lowest: missing evidence at its worst",
            ONE,
            option -> whenScored(option, evidenced(option)),
            OptionResult::lowest);
    highest =
        line(
            "Highest: missing evidence at its best",
            ONE,
            option ->
                whenScored(option, evidenced(option).plus(Guard.HUNDRED.times(missing(option)))),
            OptionResult::highest);
    disputedLowest =
        line(
            "With each cell's least favourable source",
            ONE,
            option -> disputed(option, bands.least),
            OptionResult::disputedLowest);
    disputedHighest =
        line(
            "With each cell's most favourable source",
            ONE,
            option -> disputed(option, bands.most),
            OptionResult::disputedHighest);
    coverage =
        line("Share of the weight with evidence", PERCENT, this::coverage, OptionResult::coverage);
    missing =
        line(
            "Criteria without evidence",
            WHOLE,
            option -> countIf(claims(option), Constant.ZERO),
            result -> result.missing().size());
    missed =
        line(
                "Demands not reached",
                WHOLE,
                option -> Guard.sum(bands.fallsShort.column(option)),
                result -> result.knockedOutBy().size())
            .marked(Highlight.Tone.WARNS, at -> at.moreThan(0));
  }

  private Cells<Option> line(
      String title,
      Decimals shown,
      Function<Option, Formula> formula,
      ToDoubleFunction<OptionResult> expected) {
    return lines.figures(
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
    Cells<Option> contending = book.matrix().contending();
    CellRef own = contending.at(option);
    return Guard.whenFigure(own, Fn.RANK.of(own, contending.keepingColumns()));
  }

  private static Expected rankOf(OptionResult result) {
    return result.rank().isPresent() ? Expected.number(result.rank().getAsInt()) : Expected.none();
  }

  private Formula whenScored(Option option, Formula figure) {
    return Guard.whenFigure(score.at(option), Guard.rounded(figure));
  }

  /** Points of the criteria with evidence. */
  private Formula evidenced(Option option) {
    return Fn.SUMIF.of(claims(option), words(">0"), first.contribution.column(option));
  }

  /** Weight of the criteria without. */
  private Formula missing(Option option) {
    return Fn.SUMIF.of(claims(option), Constant.ZERO, first.weight.keepingColumns());
  }

  private Formula disputed(Option option, Body<Criterion, Option> values) {
    return whenScored(
        option,
        Guard.HUNDRED.times(sumProduct(first.weight.keepingColumns(), values.column(option))));
  }

  private Formula coverage(Option option) {
    return whenScored(
        option, Fn.SUMIF.of(claims(option), words(">0"), first.weight.keepingColumns()));
  }

  private RangeRef claims(Option option) {
    return bands.claims.column(option);
  }
}
