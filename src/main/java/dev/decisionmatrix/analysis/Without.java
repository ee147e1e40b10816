package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Optional;

/**
 * What is left when one thing is left out.
 *
 * @param thing the source, team or criterion that is left out
 * @param ranking empty where nothing is left to rank by
 */
public record Without<T>(T thing, Optional<Ranking> ranking) {
  /** The option that leads then; empty on a tie, when all are knocked out or nothing is left. */
  public Optional<Option> leader() {
    return ranking.flatMap(Ranking::leader);
  }
}
