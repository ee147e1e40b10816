package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import java.util.List;
import java.util.Optional;

/**
 * Whether the result hangs on one thing. Everything is in file order.
 *
 * @param sources ratings recombined without the source; a cell that rested on it alone is missing
 *     then
 * @param ownAssumptions the same without our own assumptions; empty when there are none
 * @param allTeams by the group's weights with nothing left out, whoever's weights are in use
 * @param teams the group's weights joined without the team, whoever's weights are in use; undefined
 *     when no other team has power
 * @param criteria the weights in use of the others in proportion, and nobody knocked out by it;
 *     undefined when the others weigh nothing
 */
public record LeaveOneOut(
    List<Without<Source>> sources,
    Optional<Ranking> ownAssumptions,
    Ranking allTeams,
    List<Without<Team>> teams,
    List<Without<Criterion>> criteria) {
  public LeaveOneOut {
    sources = List.copyOf(sources);
    teams = List.copyOf(teams);
    criteria = List.copyOf(criteria);
  }

  /**
   * Without a source, or without our own assumptions.
   *
   * @param asItIs what holds where it says nothing
   * @return empty where nothing is left to rank by
   */
  public Optional<Ranking> without(Optional<Source> source, Ranking asItIs) {
    return source.isEmpty()
        ? Optional.of(ownAssumptions.orElse(asItIs))
        : sources.stream()
            .filter(without -> without.thing().equals(source.get()))
            .findFirst()
            .flatMap(Without::ranking);
  }
}
