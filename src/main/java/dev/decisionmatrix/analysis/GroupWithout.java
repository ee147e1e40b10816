package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.Team;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The group's weights with one team left out, or with none, and how they come about. */
public final class GroupWithout {
  private final Optional<Team> left;
  private final List<TeamResult> staying;
  private final Optional<Weights> joined;
  private final Optional<WhatIf> whatIf;

  GroupWithout(Optional<Team> left, List<TeamResult> teams, GroupRule rule, Scenario scenario) {
    this.left = left;
    staying = teams.stream().filter(team -> left.filter(team.team()::equals).isEmpty()).toList();
    joined = power() > 0 ? Optional.of(GroupWeights.of(staying, rule)) : Optional.empty();
    whatIf = joined.map(weights -> WhatIf.of(weights, scenario.whatIfs().setInUse()));
  }

  /** The team that is left out. */
  public Optional<Team> left() {
    return left;
  }

  /** The joined weights of those that stay; empty when none of them has power. */
  public OptionalDouble joined(Criterion criterion) {
    return weight(joined, criterion);
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

  /** What the criteria weigh beside which no what-if is typed. */
  public double untyped() {
    return whatIf.map(WhatIf::others).orElse(0.0);
  }

  /** What the typed ones leave to these criteria. */
  public double leftToUntyped() {
    return whatIf.map(WhatIf::left).orElse(0.0);
  }

  /** What the typed ones take and what they leave. */
  public double total() {
    return whatIf.map(WhatIf::total).orElse(0.0);
  }

  /** What the typed ones take together. */
  public double typed() {
    return whatIf.map(WhatIf::typed).orElse(0.0);
  }

  /** What a criterion takes beside which a what-if is typed; empty where none is. */
  public OptionalDouble given(Criterion criterion) {
    return whatIf
        .map(found -> found.given().get(criterion))
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }

  /** How the what-if in use changes them; empty when none of the teams has power. */
  public Optional<WhatIf> whatIf() {
    return whatIf;
  }

  /** What is in use when these are the weights that are looked at. */
  public OptionalDouble inUse(Criterion criterion) {
    return weight(inUse(), criterion);
  }

  Optional<Weights> inUse() {
    return whatIf.flatMap(WhatIf::weights);
  }

  private static OptionalDouble weight(Optional<Weights> weights, Criterion criterion) {
    return weights
        .map(all -> OptionalDouble.of(all.of(criterion)))
        .orElseGet(OptionalDouble::empty);
  }
}
