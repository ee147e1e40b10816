package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Team;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/**
 * How far the teams put the same things in the same order, with the ranks that it follows from.
 *
 * @param figures by which each team orders the things, the higher first
 * @param ranks by team, shared ones in their middle
 * @param w Kendall's W; empty where undefined
 */
public record Concordance<T>(
    Map<Team, Map<T, Double>> figures, Map<Team, Map<T, Double>> ranks, OptionalDouble w) {
  public Concordance {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    ranks = Collections.unmodifiableMap(new LinkedHashMap<>(ranks));
  }

  static <T> Concordance<T> of(
      List<TeamResult> teams, List<T> things, BiFunction<TeamResult, T, Double> figure) {
    List<List<Double>> figures =
        teams.stream()
            .map(team -> things.stream().map(thing -> figure.apply(team, thing)).toList())
            .toList();
    return new Concordance<>(
        byTeam(teams, things, figures),
        byTeam(teams, things, figures.stream().map(MiddleRanks::of).toList()),
        KendallW.of(figures));
  }

  private static <T> Map<Team, Map<T, Double>> byTeam(
      List<TeamResult> teams, List<T> things, List<List<Double>> figures) {
    Map<Team, Map<T, Double>> all = new LinkedHashMap<>();
    for (int i = 0; i < teams.size(); i++) {
      Map<T, Double> own = new LinkedHashMap<>();
      for (int j = 0; j < things.size(); j++) {
        own.put(things.get(j), figures.get(i).get(j));
      }
      all.put(teams.get(i).team(), Collections.unmodifiableMap(own));
    }
    return all;
  }

  /** The figure by which a team orders a thing; empty where it is none of the things. */
  public OptionalDouble figure(Team team, T thing) {
    return at(figures, team, thing);
  }

  /** The rank that a team gives to a thing; empty where it is none of the things. */
  public OptionalDouble rank(Team team, T thing) {
    return at(ranks, team, thing);
  }

  /** Of a thing's ranks over all teams; empty where it is none of the things. */
  public OptionalDouble rankSum(T thing) {
    return ranks.values().stream().anyMatch(own -> own.containsKey(thing))
        ? OptionalDouble.of(
            Sum.of(ranks.values().stream().mapToDouble(own -> own.getOrDefault(thing, 0.0))))
        : OptionalDouble.empty();
  }

  private static <T> OptionalDouble at(Map<Team, Map<T, Double>> all, Team team, T thing) {
    Double found = all.getOrDefault(team, Map.of()).get(thing);
    return found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
  }
}
