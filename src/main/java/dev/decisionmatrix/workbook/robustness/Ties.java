package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Foot;
import java.util.List;
import java.util.stream.IntStream;

/** How often a rank is taken: alone, or as a part of the ranks that options take up together. */
final class Ties {
  /** What is said of ranks that are told together. */
  static final String LOWER = "ranks below " + SampledScores.TOLD_RANKS;

  private final Standings standings;
  private final Cells<Option> shared;

  /**
   * Of one model.
   *
   * @param row that tells in how many samples an option shares its rank
   * @param above by option, the columns of that row
   */
  Ties(Model model, Foot row, Body<?, Option> above) {
    standings = model.standings;
    shared =
        row.figures(
            above,
            WHOLE,
            standings::shared,
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

  /** How often the option takes the rank in these samples. */
  Formula times(Standings.Stretch samples, int rank, Option option) {
    return aloneOr(standings.together(samples, rank, option), samples, rank, option);
  }

  /** The same, but of ranks that are shared only the first. */
  Formula timesAsFirst(Standings.Stretch samples, int rank, Option option) {
    return aloneOr(standings.togetherAsFirst(samples, rank, option), samples, rank, option);
  }

  private Formula aloneOr(Formula together, Standings.Stretch samples, int rank, Option option) {
    CellRef any = shared.at(option).fixed();
    return standings.alone(samples, rank, option).plus(Formulas.orZero(any.moreThan(0), together));
  }
}
