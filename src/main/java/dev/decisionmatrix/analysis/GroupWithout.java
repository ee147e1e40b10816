package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.Team;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The group's weights with one team left out, or with none, and how they come about.
 *
 * @param staying the teams that are joined
 * @param joined their weights; empty when none of them has power
 */
public record GroupWithout(List<TeamResult> staying, Optional<Weights> joined, Scenario scenario) {
  public GroupWithout {
    staying = List.copyOf(staying);
  }

  static GroupWithout of(
      Optional<Team> left, List<TeamResult> teams, GroupRule rule, Scenario scenario) {
    List<TeamResult> staying =
        teams.stream().filter(team -> left.filter(team.team()::equals).isEmpty()).toList();
    return new GroupWithout(
        staying,
        GroupWeights.power(staying) > 0
            ? Optional.of(GroupWeights.of(staying, rule))
            : Optional.empty(),
        scenario);
  }

  /** What the teams weigh together. */
  public double power() {
    return GroupWeights.power(staying);
  }

  /**
   * The geometric mean of their weights by power, before it is divided by the sum over the
   * criteria; empty when none has power.
   */
  public OptionalDouble product(Criterion criterion) {
    double sum = 0;
    for (TeamResult team : staying) {
      double power = team.team().power();
      sum += power > 0 ? power * StrictMath.log(team.weights().of(criterion)) : 0;
    }
    return power() > 0 ? OptionalDouble.of(StrictMath.exp(sum / power())) : OptionalDouble.empty();
  }

  /** What the criteria weigh that no what-if share replaces. */
  public double untyped() {
    return joined.map(weights -> WhatIf.untyped(weights, scenario.whatIf())).orElse(0.0);
  }

  /** What the typed shares leave to these criteria. */
  public double left() {
    return WhatIf.left(scenario.whatIfTotal(), untyped());
  }

  /** What is in use when these are the weights that are looked at. */
  public Optional<Weights> inUse() {
    return joined.map(weights -> WhatIf.of(weights, scenario.whatIf()));
  }
}
