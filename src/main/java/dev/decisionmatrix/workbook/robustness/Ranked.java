package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.number;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.TWO;

import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Widths;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Of any number of options: the score of each in each sample, and where it stands.
 *
 * <p>A standing is the rank, or, where so many share it, -(rank + 1 / so many). Those who share the
 * first of ranks a to b take each of them with a part of 1 / (b - a + 1). Of standings between two
 * limits the parts add up to the sum of the standings but for the ranks in it. So a cell needs as
 * many sums as its rank says, and only where anything is shared. 0 stands for all ranks below those
 * that are told, which is most of a long row, and engines take long to rank.
 */
final class Ranked extends Standings {
  private final Drawn<Option> drawn;
  private final SampledScores scores;
  private final Function<Option, Formula> isDrawn;
  private final Function<Option, Formula> sampled;
  private final Body<Integer, Option> score;

  /** The least score that still takes a rank of those told; none where all ranks are told. */
  private final @Nullable Cells<Integer> least;

  private final Body<Integer, Option> standing;

  /**
   * @param isDrawn whether weights are tried and the option reaches what is demanded; does not ask
   *     for the score, so that samples which no weight in use enters stay when it changes
   * @param sampled whether weights are tried and the option is in contention
   */
  Ranked(
      Drawn<Option> drawn,
      SampledScores scores,
      Table<Integer> table,
      List<Option> options,
      Function<Option, Formula> isDrawn,
      Function<Option, Formula> sampled) {
    super(drawn);
    this.drawn = drawn;
    this.scores = scores;
    this.isDrawn = isDrawn;
    this.sampled = sampled;
    score =
        drawn.add(
            options,
            Option::name,
            option -> words(Expected.NONE),
            (sample, option) -> Expected.number(scores.score(sample, option)));
    boolean areAllTold = options.size() <= SampledScores.TOLD_RANKS;
    least = areAllTold ? null : addLeast(table);
    standing =
        table
            .over("Rank; below 0 where shared" + (areAllTold ? "" : "; 0 for " + Ties.LOWER))
            .across(options, Option::name, TWO, this::standing, this::standingExpected);
  }

  private Cells<Integer> addLeast(Table<Integer> table) {
    String head = "Score of rank " + SampledScores.TOLD_RANKS + ", or of the last";
    return table.wide(Widths.FIGURE).figures(head, ONE, this::leastScore, this::leastExpected);
  }

  @Override
  Cells<Integer> column() {
    return score.of(score.others().get(0));
  }

  @Override
  void add(Foot row, OfOption points) {
    drawn.add(
        row,
        Content.figures(
            ONE,
            points.formula(),
            option -> Expected.number(points.expected().applyAsDouble(option))));
  }

  @Override
  void start(Function<String, Foot> row, ToDoubleFunction<Option> start) {
    drawn.start(
        row.apply("Score before that, where in contention"),
        Content.figures(
            ONE,
            option ->
                onlyIf(all(isDrawn.apply(option), drawn.isWhole(option)), drawn.startOf(option)),
            option -> orNone(scores.contenders().contains(option), start.applyAsDouble(option))));
  }

  @Override
  Formula whenSampled(Option option, Formula then) {
    return onlyIf(sampled.apply(option), then);
  }

  @Override
  Formula shared(Option option) {
    return Guard.count(standing.column(option), "<0");
  }

  @Override
  Formula alone(Stretch samples, int rank, Option option) {
    return countIf(in(samples, option), number(rank));
  }

  @Override
  Formula together(Stretch samples, int rank, Option option) {
    return IntStream.rangeClosed(1, rank)
        .mapToObj(first -> parts(in(samples, option), first, Math.max(2, rank - first + 1)))
        .reduce(Formula::plus)
        .orElse(Constant.ZERO);
  }

  @Override
  Formula togetherAsFirst(Stretch samples, int rank, Option option) {
    return parts(in(samples, option), rank, 2);
  }

  private RangeRef in(Stretch samples, Option option) {
    return standing.at(samples.from(), option).to(standing.at(samples.to() - 1, option));
  }

  /** Of samples in which at least so many, two or more, share this first of their ranks. */
  private static Formula parts(RangeRef standings, int first, int many) {
    Formula lowest = number(first).plus(number(1).over(number(many - 0.5)));
    Formula above = words(">").and(Formulas.less(0, lowest));
    Formula below = words("<").and(number(-first));
    Formula ranks = Formulas.times(first, Fn.COUNTIFS.of(standings, above, standings, below));
    return Formulas.less(0, Fn.SUMIFS.of(standings, standings, above, standings, below))
        .minus(ranks);
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
    return Expected.number(scores.place(sample, option).map(Ranked::standing));
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
