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
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Widths;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the weights may be, on the sheet Samples: numbers by criterion, and the scores and standings
 * of the options that follow in each sample.
 *
 * <p>What is multiplied stands in columns, the numbers of a sample below one another: LibreOffice
 * takes several times as long to go along a row.
 */
final class Model {
  /**
   * What tells one model from another.
   *
   * @param numbers of each point drawn, for a criterion before anyone has moved on
   * @param score from the score before anything is drawn, and the sum of what is drawn times the
   *     option's points
   */
  record Kind(
      SampledScores scores,
      Function<Criterion, List<Double>> numbers,
      BinaryOperator<Formula> score) {}

  /** Where the samples stand, a row each, with the point that each is of. */
  record Rows(Table<Integer> table, Cells<Integer> point) {}

  final SampledScores scores;

  /** A row for each number of a point, a column for each point. */
  final Table<Criterion> numbers;

  private final Body<Criterion, Integer> drawn;
  private final Samples samples;
  private final Cells<Integer> point;
  final Body<Integer, Option> score;
  private final BinaryOperator<Formula> moved;

  /** The least score that still takes a rank of those told; none where all ranks are told. */
  private final @Nullable Cells<Integer> least;

  /**
   * The rank; where it is shared, less than 0, with 1 / how many share it added. 0 below the ranks
   * that are told, which is most of a long row, and engines take long to rank.
   */
  private final Body<Integer, Option> standing;

  /** By option, of one criterion after the other, and of the first of them once more. */
  private final List<Cells<Option>> points = new ArrayList<>();

  /** A figure where the option is in contention and anything is sampled. */
  private @Nullable Cells<Option> start;

  Model(String heading, Book book, Rows rows, Kind kind) {
    Decision decision = book.decision();
    Table<Integer> table = rows.table();
    scores = kind.scores();
    moved = kind.score();
    samples = book.analysis().robustness().drawn();
    point = rows.point();
    numbers =
        new Table<>(Names.of(samples.inTurn(), "Criterion in the first turn", Criterion::name));
    drawn = addNumbers(heading, kind);
    score =
        table
            .wide(Widths.FIGURE)
            .over(heading + ": score, weights not divided by their sum")
            .across(decision.options(), Option::name, ONE, this::score, this::scoreExpected);
    boolean areAllTold = decision.options().size() <= SampledScores.TOLD_RANKS;
    least = areAllTold ? null : addLeast(table);
    standing =
        table
            .over("Rank; below 0 where shared" + (areAllTold ? "" : "; 0 for " + Ties.LOWER))
            .across(decision.options(), Option::name, TWO, this::standing, this::standingExpected);
  }

  private Body<Criterion, Integer> addNumbers(String heading, Kind kind) {
    String why = "A point of Sobol's sequence, scrambled by the seed " + Samples.SEED;
    return numbers
        .titled(heading)
        .wide(8)
        .across(
            IntStream.range(0, samples.points()).boxed().toList(),
            drawn -> Integer.toString(drawn + 1),
            drawn ->
                Content.numbers(
                    THREE, criterion -> kind.numbers().apply(criterion).get(drawn), why));
  }

  private Cells<Integer> addLeast(Table<Integer> table) {
    String head = "Score of rank " + SampledScores.TOLD_RANKS + ", or of the last";
    return table.wide(Widths.FIGURE).figures(head, ONE, this::leastScore, this::leastExpected);
  }

  /** Adds the scores before anything is drawn to a row above the samples. */
  void start(Foot row, Content<Option> scores) {
    start = row.below(score, scores).looking(Look.TOTAL);
  }

  /** Adds the options' points on a criterion to a row above the samples. */
  void add(Foot row, Content<Option> parts) {
    points.add(row.below(score, parts));
  }

  /** By option, of the criterion in that place. */
  Cells<Option> points(int place) {
    return points.get(place);
  }

  RangeRef points(Option option) {
    return points(option, 0);
  }

  /** All of them, from that of the criterion that has the first number of a point. */
  private RangeRef points(Option option, int turn) {
    int last = turn + samples.inTurn().size() - 1;
    return points.get(turn).at(option).to(points.get(last).at(option));
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

  private Formula score(int sample, Option option) {
    CellRef before = start(option).anchored(Anchor.ROW);
    RangeRef parts = points(option, samples.turn(sample)).anchored(Anchor.ROW);
    Formula sum = sumProduct(drawn.all().fixed(), point.beside(sample), parts);
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
