package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.GroupRule;
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

  /** The teams' weights joined without one of them; empty when no other has power. */
  public static Optional<Weights> groupWithout(Team left, List<TeamResult> teams, GroupRule rule) {
    List<TeamResult> others = teams.stream().filter(team -> !team.team().equals(left)).toList();
    return GroupWeights.power(others) > 0
        ? Optional.of(GroupWeights.of(others, rule))
        : Optional.empty();
  }

  /** What is in use when these are the weights of the group that is looked at. */
  public static Weights inUse(Weights group, Scenario scenario) {
    return WhatIf.of(group, scenario.whatIf());
  }
}
