package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.number;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.THREE;
import static dev.decisionmatrix.display.Decimals.TWO;

import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.analysis.Samples;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
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
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the weights may be, on the sheet Samples: numbers by criterion, and the scores and standings
 * of the options that follow in each sample.
 */
final class Model {
  /**
   * What tells one model from another.
   *
   * @param numbers drawn for a criterion
   * @param score from the score before anything is drawn, and the sum of what is drawn times the
   *     option's points
   */
  record Kind(
      SampledScores scores,
      Function<Criterion, List<Double>> numbers,
      BinaryOperator<Formula> score) {}

  final SampledScores scores;
  final Body<Integer, Criterion> drawn;
  final Body<Integer, Option> score;
  private final BinaryOperator<Formula> moved;

  /** The least score that still takes a rank of those told; none where all ranks are told. */
  private final @Nullable Cells<Integer> least;

  /**
   * The rank; where it is shared, less than 0, with 1 / how many share it added. 0 below the ranks
   * that are told, which is most of a long row, and engines take long to rank.
   */
  private final Body<Integer, Option> standing;

  private final Map<Option, Cells<Criterion>> points = new LinkedHashMap<>();

  /** A figure where the option is in contention and anything is sampled. */
  private @Nullable Cells<Option> start;

  Model(String heading, Book book, Table<Integer> table, Kind kind) {
    Decision decision = book.decision();
    String why = "A point of Sobol's sequence, scrambled by the seed " + Samples.SEED;
    scores = kind.scores();
    moved = kind.score();
    drawn =
        table
            .wide(8)
            .over(heading)
            .across(
                decision.criteria(),
                Criterion::name,
                criterion -> Content.numbers(THREE, kind.numbers().apply(criterion)::get, why));
    score =
        table
            .wide(Widths.FIGURE)
            .over("Score: weights not divided by their sum")
            .across(decision.options(), Option::name, ONE, this::score, this::scoreExpected);
    boolean areAllTold = decision.options().size() <= SampledScores.TOLD_RANKS;
    least = areAllTold ? null : addLeast(table);
    standing =
        table
            .over("Rank; below 0 where shared" + (areAllTold ? "" : "; 0 for " + Ties.LOWER))
            .across(decision.options(), Option::name, TWO, this::standing, this::standingExpected);
  }

  private Cells<Integer> addLeast(Table<Integer> table) {
    String head = "Score of rank " + SampledScores.TOLD_RANKS + ", or of the last";
    return table.wide(Widths.FIGURE).figures(head, ONE, this::leastScore, this::leastExpected);
  }

  /** Adds the scores before anything is drawn to a row above the samples. */
  void start(Foot row, Content<Option> scores) {
    start = row.below(score, scores).looking(Look.TOTAL);
  }

  /** Adds an option's points to a row above the samples. */
  void add(Option option, Foot row, Content<Criterion> parts) {
    points.put(option, row.below(drawn, parts));
  }

  RangeRef points(Option option) {
    return of(option).all();
  }

  /** A figure where the option is in contention and anything is sampled. */
  CellRef start(Option option) {
    return Objects.requireNonNull(start).at(option);
  }

  /** An option's standings in all samples. */
  RangeRef standings(Option option) {
    return standing.column(option);
  }

  /** Those in samples from one up to, not including, another. */
  RangeRef standings(Option option, int from, int to) {
    return standing.at(from, option).to(standing.at(to - 1, option));
  }

  private Cells<Criterion> of(Option option) {
    return Objects.requireNonNull(points.get(option));
  }

  private Formula score(int sample, Option option) {
    CellRef before = start(option).anchored(Anchor.ROW);
    Formula sum = sumProduct(drawn.row(sample), of(option).keepingRows());
    return Guard.whenFigure(before, Guard.rounded(moved.apply(before, sum)));
  }

  private Expected scoreExpected(int sample, Option option) {
    return Expected.number(scores.score(sample, option));
  }

  private Formula standing(int sample, Option option) {
    CellRef own = score.at(sample, option);
    RangeRef all = score.row(sample).anchored(Anchor.COLUMN);
    Formula rank = Fn.RANK.of(own, all);
    Formula sharing = countIf(all, own);
    Formula told =
        ifThen(sharing.is(1), rank, Formulas.less(0, rank).minus(number(1).over(sharing)));
    return Guard.whenFigure(
        own,
        least == null
            ? told
            : Formulas.orZero(own.atLeast(least.at(sample).anchored(Anchor.COLUMN)), told));
  }

  private Expected standingExpected(int sample, Option option) {
    return Expected.number(scores.place(sample, option).map(Model::standing));
  }

  private static double standing(SampledScores.Place place) {
    if (Ties.isLower(place.rank())) {
      return 0;
    }
    return place.shared() == 1 ? place.rank() : -place.rank() - 1.0 / place.shared();
  }

  private Formula leastScore(int sample) {
    RangeRef all = score.row(sample);
    Formula ranks = Formulas.min(number(SampledScores.TOLD_RANKS), Formulas.count(all));
    return Guard.whenPositive(Formulas.count(all), Fn.LARGE.of(all, ranks));
  }

  private Expected leastExpected(int sample) {
    return Expected.number(scores.leastTold(sample));
  }
}
