package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.number;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.analysis.Sum;
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
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often a rank is taken: alone, or as a part of the ranks that options take up together.
 *
 * <p>A standing is the rank, or, where so many share it, -(rank + 1 / so many). Those who share the
 * first of ranks a to b take each of them with a part of 1 / (b - a + 1). Of standings between two
 * limits the parts add up to the sum of the standings but for the ranks in it. So a cell needs as
 * many sums as its rank says, and only where anything is shared.
 */
final class Ties {
  /** What is said of ranks that are told together. */
  static final String LOWER = "ranks below " + SampledScores.TOLD_RANKS;

  private final Cells<Option> shared;

  /**
   * Of one model.
   *
   * @param row that tells in how many samples an option shares its rank
   * @param above by option, the columns of that row
   */
  Ties(Model model, Foot row, Body<?, Option> above) {
    shared =
        row.figures(
            above,
            WHOLE,
            option -> Guard.count(model.standings(option), "<0"),
            option -> Expected.number((double) model.scores.shared(option)));
  }

  /** The ranks of so many options, the last of them for all that are lower. */
  static List<Integer> ranks(int options) {
    return IntStream.rangeClosed(1, Math.min(options, SampledScores.TOLD_RANKS + 1))
        .boxed()
        .toList();
  }

  static boolean isLower(int rank) {
    return rank > SampledScores.TOLD_RANKS;
  }

  static String name(int rank) {
    return "Rank " + rank + (isLower(rank) ? " or lower" : "");
  }

  /** Of an option's shares of all ranks, that of a rank or of all that are lower. */
  static double share(List<Double> all, int rank) {
    if (isLower(rank)) {
      List<Double> told = all.subList(0, Math.min(SampledScores.TOLD_RANKS, all.size()));
      return Rounding.rounded(1 - Sum.of(told.stream().mapToDouble(each -> each)));
    }
    return rank <= all.size() ? all.get(rank - 1) : 0;
  }

  /** How often the option takes the rank in the samples of these standings. */
  Formula times(RangeRef standings, int rank, Option option) {
    Formula together =
        IntStream.rangeClosed(1, rank)
            .mapToObj(first -> parts(standings, first, Math.max(2, rank - first + 1)))
            .reduce(Formula::plus)
            .orElse(Constant.ZERO);
    return aloneOr(together, standings, rank, option);
  }

  /** The same, but of ranks that are shared only the first. */
  Formula timesAsFirst(RangeRef standings, int rank, Option option) {
    return aloneOr(parts(standings, rank, 2), standings, rank, option);
  }

  private Formula aloneOr(Formula together, RangeRef standings, int rank, Option option) {
    CellRef any = shared.at(option).fixed();
    return countIf(standings, number(rank)).plus(Formulas.orZero(any.moreThan(0), together));
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
}
