package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.THREE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Widths;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleSupplier;

/**
 * What the weights may be, on the sheet Samples: random numbers by criterion, and the scores and
 * standings of the options that follow in each sample.
 */
abstract class Model {
  final Book book;
  final Analysis analysis;
  final Body<Integer, Criterion> drawn;

  /** The sum of a sample's weights. */
  final Cells<Integer> total;

  private final SampledScores scores;
  private final Body<Integer, Option> score;

  /** 100 x rank + how many share it. */
  private final Body<Integer, Option> standing;

  /** What each criterion adds to an option's score. */
  private final Map<Option, Cells<Criterion>> points = new LinkedHashMap<>();

  /** An option's score before anything is drawn, where it is in contention. */
  private final Map<Option, Cells<String>> start = new LinkedHashMap<>();

  Model(Book book, SampledScores scores, Table<Integer> table, String heading) {
    this.book = book;
    this.scores = scores;
    analysis = book.analysis();
    List<Option> options = analysis.decision().options();
    String why = "Drawn at random with the seed " + analysis.robustness().seed();
    drawn =
        table
            .over(heading)
            .across(
                analysis.decision().criteria(),
                Criterion::name,
                criterion -> Content.numbers(THREE, sample -> drawn(sample, criterion), why))
            .wide(8);
    total =
        table
            .figures(
                "Sum of the weights",
                THREE,
                this::total,
                sample -> Expected.number(scores.total(sample)))
            .wide(Widths.FIGURE);
    score =
        table
            .over("Score of 100")
            .across(options, Option::name, ONE, this::score, this::scoreExpected)
            .wide(Widths.FIGURE);
    standing =
        table
            .over("100 x rank + how many share it")
            .across(options, Option::name, WHOLE, this::standing, this::standingExpected)
            .wide(Widths.FIGURE);
  }

  /** What an option's scores are made from, in a row of its own. */
  final void addPoints(Option option, Foot row) {
    points.put(
        option,
        row.below(
            drawn,
            Content.figures(
                ONE,
                criterion -> point(criterion, option),
                criterion -> Expected.number(pointFigure(criterion, option)))));
    start.put(
        option,
        row.below(
                total,
                Content.figure(
                    ONE,
                    () -> start(option, points(option).all()),
                    () -> ifContending(option, () -> startFigure(option))))
            .looking(Look.TOTAL));
  }

  abstract double drawn(int sample, Criterion criterion);

  abstract Formula total(int sample);

  abstract Formula point(Criterion criterion, Option option);

  abstract double pointFigure(Criterion criterion, Option option);

  abstract Formula start(Option option, RangeRef points);

  abstract double startFigure(Option option);

  /**
   * What a score is before it is divided by the sum of the weights.
   *
   * @param sum of what is drawn times the option's points
   */
  abstract Formula moved(CellRef start, Formula sum);

  final SampledScores scores() {
    return scores;
  }

  /** A figure where the option is in contention and anything is sampled. */
  final CellRef start(Option option) {
    return Objects.requireNonNull(start.get(option)).first();
  }

  /** An option's standings in all samples. */
  final RangeRef standings(Option option) {
    return standing.column(option);
  }

  final Formula contends(Option option) {
    return isFigure(book.matrix().contending().at(option));
  }

  private Cells<Criterion> points(Option option) {
    return Objects.requireNonNull(points.get(option));
  }

  private Expected ifContending(Option option, DoubleSupplier figure) {
    return scores.contenders().contains(option)
        ? Expected.number(figure.getAsDouble())
        : Expected.none();
  }

  private Formula score(int sample, Option option) {
    CellRef before = start(option).fixed();
    Formula sum = sumProduct(drawn.row(sample), points(option).keepingRows());
    return Guard.whenFigure(before, Guard.rounded(moved(before, sum).over(total.at(sample))));
  }

  private Expected scoreExpected(int sample, Option option) {
    return ifContending(option, () -> scores.score(sample, option));
  }

  private Formula standing(int sample, Option option) {
    CellRef own = score.at(sample, option);
    RangeRef all = score.row(sample).anchored(Anchor.COLUMN);
    return Guard.whenFigure(own, Fn.RANK.of(own, all).times(100).plus(countIf(all, own)));
  }

  private Expected standingExpected(int sample, Option option) {
    return ifContending(
        option, () -> 100.0 * (1 + scores.better(sample, option)) + scores.tied(sample, option));
  }
}
