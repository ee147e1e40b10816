package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far the teams agree. Each counts once, whatever its power; knocked-out options stand on no
 * ballot.
 *
 * @param weights how the teams order the criteria by weight
 * @param ranks how they order the contenders by score
 * @param borda points by contender: from each team, one for every contender ranked behind it and
 *     half of one for every contender tied with it (Borda 1781)
 * @param firsts the teams that rank a contender first, alone or not
 */
public record Agreement(
    Concordance<Criterion> weights,
    Concordance<Option> ranks,
    Map<Option, Double> borda,
    Majority majority,
    Map<Option, List<Team>> firsts) {
  /** What Borda points are, and whether high or low is good; in some ten words. */
  public static final String BORDA_MEANS =
      "from each team one point for every option ranked behind; high is good";

  public Agreement {
    borda = Collections.unmodifiableMap(new LinkedHashMap<>(borda));
    firsts = Collections.unmodifiableMap(new LinkedHashMap<>(firsts));
  }

  static Agreement of(Decision decision, List<Option> contenders, List<TeamResult> teams) {
    Majority majority = Majority.of(contenders, teams);
    return new Agreement(
        Concordance.of(
            teams,
            decision.criteria(),
            (team, criterion) -> Rounding.rounded(team.weights().of(criterion))),
        Concordance.of(teams, contenders, (team, option) -> team.ranking().of(option).score()),
        borda(majority, teams.size()),
        majority,
        firsts(contenders, teams));
  }

  /** Kendall's W of the teams' weights; empty where undefined. */
  public OptionalDouble kendallWeights() {
    return weights.w();
  }

  /** Kendall's W of the contenders' ranks; empty where undefined. */
  public OptionalDouble kendallRanks() {
    return ranks.w();
  }

  /** The Borda points of an option; empty where it is knocked out. */
  public Optional<Double> borda(Option option) {
    return Optional.ofNullable(borda.get(option));
  }

  /** How many teams rank the option first, alone or not; none where it is knocked out. */
  public int firstBy(Option option) {
    return firsts.getOrDefault(option, List.of()).size();
  }

  private static Map<Option, Double> borda(Majority majority, int teams) {
    Map<Option, Double> points = new LinkedHashMap<>();
    for (int i = 0; i < majority.options().size(); i++) {
      double sum = 0;
      for (int j = 0; j < majority.options().size(); j++) {
        int ahead = majority.ahead().get(i).get(j);
        int tied = teams - ahead - majority.ahead().get(j).get(i);
        sum += i == j ? 0 : ahead + tied / 2.0;
      }
      points.put(majority.options().get(i), sum);
    }
    return points;
  }

  private static Map<Option, List<Team>> firsts(List<Option> contenders, List<TeamResult> teams) {
    Map<Option, List<Team>> firsts = new LinkedHashMap<>();
    for (Option option : contenders) {
      firsts.put(
          option,
          teams.stream()
              .filter(team -> team.ranking().of(option).rank().orElse(0) == 1)
              .map(TeamResult::team)
              .toList());
    }
    return firsts;
  }
}
