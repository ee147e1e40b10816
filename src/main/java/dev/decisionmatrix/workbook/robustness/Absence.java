package dev.decisionmatrix.workbook.robustness;

import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Option;
import java.util.Optional;
import java.util.function.Function;

/**
 * One source, team or criterion that is left out, or none, and what follows.
 *
 * @param ranking empty where nothing is left to rank by
 * @param score of an option then, rounded
 * @param missed how many demands an option misses then
 */
record Absence(
    String name,
    Optional<Ranking> ranking,
    Function<Option, Formula> score,
    Function<Option, Formula> missed) {
  static final String NONE_FIRST = "none";
  static final String TIE_OF = "tie of ";

  /** Who is first, as the cells say it. */
  String first() {
    return ranking
        .map(
            found ->
                found
                    .leader()
                    .map(Option::name)
                    .orElse(found.first().isEmpty() ? NONE_FIRST : TIE_OF + found.first().size()))
        .orElse(Expected.NONE);
  }

  /** Whether others are first then. */
  boolean changes(Absence before) {
    return ranking.isPresent() && !first().equals(before.first());
  }

  Expected scoreOf(Option option) {
    return Expected.number(ranking.map(found -> found.of(option).score()));
  }

  /** The score where the option is in contention. */
  Expected contendingScoreOf(Option option) {
    return Expected.number(
        ranking
            .map(found -> found.of(option))
            .filter(standing -> standing.rank().isPresent())
            .map(Standing::score));
  }
}
