package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.GroupRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of several teams joined into those of the group.
 *
 * <p>Team weights each sum to 1 and share one order of criteria; powers are at least 0, not all
 * zero. Arithmetic: mean by power. Geometric: product of weight to the power of the team's share,
 * divided by the sum; a weight of zero in any team with power makes the product zero. Where that
 * zeroes every criterion the geometric mean is undefined and the arithmetic one is used. Weights
 * are at least 0 and sum to 1. Forman and Peniwati 1998.
 */
final class GroupWeights {
  private GroupWeights() {}

  /** Those of a decision as it was filled in. */
  static Weights of(Decision decision) {
    Ranking unranked = new Ranking(List.of());
    return of(
        decision.teams().stream()
            .map(
                team ->
                    new TeamResult(
                        team, TeamWeights.of(team.raw()).inOrder(decision.criteria()), unranked))
            .toList(),
        decision.policy().group());
  }

  static Weights of(List<TeamResult> teams, GroupRule rule) {
    double[] joined =
        usable(teams, rule) == GroupRule.ARITHMETIC ? arithmetic(teams) : geometric(teams);
    Map<Criterion, Double> weights = new LinkedHashMap<>();
    int k = 0;
    for (Criterion criterion : teams.get(0).weights().byCriterion().keySet()) {
      weights.put(criterion, joined[k]);
      k++;
    }
    return Weights.normalised(weights);
  }

  /** The rule that can be followed: arithmetic where the geometric mean of all criteria is zero. */
  static GroupRule usable(List<TeamResult> teams, GroupRule rule) {
    return rule == GroupRule.GEOMETRIC
            && Arrays.stream(geometric(teams)).noneMatch(weight -> weight > 0)
        ? GroupRule.ARITHMETIC
        : rule;
  }

  /** What all teams together weigh; nothing can be joined when it is 0. */
  static double power(List<TeamResult> teams) {
    double power = 0;
    for (TeamResult team : teams) {
      power += team.team().power();
    }
    return power;
  }

  /** By criterion, in the order that all teams share. */
  private static double[] arithmetic(List<TeamResult> teams) {
    double[] sums = new double[teams.get(0).weights().byCriterion().size()];
    for (TeamResult team : teams) {
      int k = 0;
      for (double weight : team.weights().byCriterion().values()) {
        sums[k] += team.team().power() * weight;
        k++;
      }
    }
    return sums;
  }

  /** By logarithms from StrictMath, which gives the same bits on every machine. */
  private static double[] geometric(List<TeamResult> teams) {
    double[] means = new double[teams.get(0).weights().byCriterion().size()];
    double power = power(teams);
    for (TeamResult team : teams) {
      int k = 0;
      for (double weight : team.weights().byCriterion().values()) {
        if (team.team().power() > 0) {
          means[k] += team.team().power() / power * StrictMath.log(weight);
        }
        k++;
      }
    }
    for (int k = 0; k < means.length; k++) {
      means[k] = StrictMath.exp(means[k]);
    }
    return means;
  }
}
