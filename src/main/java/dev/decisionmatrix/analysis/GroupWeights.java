package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.GroupRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of several teams joined into those of the group.
 *
 * <p>Team weights each sum to 1; powers are at least 0, not all zero. Arithmetic: mean by power.
 * Geometric: product of weight to the power of the team's share, divided by the sum; a weight of
 * zero in any team with power makes the product zero, and where that zeroes every criterion the
 * method is undefined. Forman and Peniwati 1998.
 */
final class GroupWeights {
  private GroupWeights() {}

  static Weights of(List<TeamResult> teams, GroupRule rule) {
    double power = teams.stream().mapToDouble(team -> team.team().power()).sum();
    Map<Criterion, Double> joined = new LinkedHashMap<>();
    for (Criterion criterion : teams.get(0).weights().byCriterion().keySet()) {
      joined.put(
          criterion,
          rule == GroupRule.ARITHMETIC
              ? arithmetic(teams, criterion, power)
              : geometric(teams, criterion, power));
    }
    return Weights.normalised(joined);
  }

  private static double arithmetic(List<TeamResult> teams, Criterion criterion, double power) {
    return teams.stream()
            .mapToDouble(team -> team.team().power() * team.weights().of(criterion))
            .sum()
        / power;
  }

  private static double geometric(List<TeamResult> teams, Criterion criterion, double power) {
    double logarithm = 0;
    for (TeamResult team : teams) {
      if (team.team().power() > 0) {
        logarithm += team.team().power() * Math.log(team.weights().of(criterion));
      }
    }
    return Math.exp(logarithm / power);
  }
}
