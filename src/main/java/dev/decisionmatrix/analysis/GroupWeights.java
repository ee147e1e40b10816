package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.GroupRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The weights of several teams joined into those of the group.
 *
 * <p>Team weights each sum to 1; powers are at least 0, not all zero. Arithmetic: mean by power.
 * Geometric: product of weight to the power of the team's share, divided by the sum; a weight of
 * zero in any team with power makes the product zero. Where that zeroes every criterion the
 * geometric mean is undefined and the arithmetic one is used. Weights are at least 0 and sum to 1.
 * Forman and Peniwati 1998.
 */
final class GroupWeights {
  private GroupWeights() {}

  static Weights of(List<TeamResult> teams, GroupRule rule) {
    Map<Criterion, Double> joined = new LinkedHashMap<>();
    boolean arithmetic = usable(teams, rule) == GroupRule.ARITHMETIC;
    double power = power(teams);
    for (Criterion criterion : criteria(teams)) {
      joined.put(
          criterion,
          arithmetic ? arithmetic(teams, criterion, power) : geometric(teams, criterion, power));
    }
    return Weights.normalised(joined);
  }

  /** The rule that can be followed: arithmetic where the geometric mean of all criteria is zero. */
  static GroupRule usable(List<TeamResult> teams, GroupRule rule) {
    double power = power(teams);
    boolean defined =
        criteria(teams).stream().anyMatch(criterion -> geometric(teams, criterion, power) > 0);
    return defined ? rule : GroupRule.ARITHMETIC;
  }

  /** What all teams together weigh; nothing can be joined when it is 0. */
  static double power(List<TeamResult> teams) {
    double power = 0;
    for (TeamResult team : teams) {
      power += team.team().power();
    }
    return power;
  }

  private static Set<Criterion> criteria(List<TeamResult> teams) {
    return teams.get(0).weights().byCriterion().keySet();
  }

  private static double arithmetic(List<TeamResult> teams, Criterion criterion, double power) {
    double sum = 0;
    for (TeamResult team : teams) {
      sum += team.team().power() * team.weights().of(criterion);
    }
    return sum / power;
  }

  /** By logarithms from StrictMath, which gives the same bits on every machine. */
  private static double geometric(List<TeamResult> teams, Criterion criterion, double power) {
    double logarithm = 0;
    for (TeamResult team : teams) {
      if (team.team().power() > 0) {
        logarithm += team.team().power() * StrictMath.log(team.weights().of(criterion));
      }
    }
    return StrictMath.exp(logarithm / power);
  }
}
