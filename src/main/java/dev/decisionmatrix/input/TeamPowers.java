package dev.decisionmatrix.input;

import dev.decisionmatrix.model.AwaitedTeam;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells powers, and weights of zero, that leave the group without weights.
 *
 * @param all those that have weighed
 * @param awaited those whose tables are blank
 */
record TeamPowers(List<Team> all, List<AwaitedTeam> awaited) {
  TeamPowers {
    all = List.copyOf(all);
    awaited = List.copyOf(awaited);
  }

  void check(InputText yaml, Settings settings) {
    List<Team> powerful = all.stream().filter(team -> team.power() > 0).toList();
    if (powerful.isEmpty()) {
      yaml.report(
          Code.POWERS_ALL_ZERO,
          settings.teams().get(0).id().span(),
          new Message(
              awaited.isEmpty()
                  ? "every team has power 0, so nobody weighs"
                  : "every team that has weighed has power 0",
              "give at least one team a `power` above 0"));
    } else if (settings.policy().group() == GroupRule.GEOMETRIC) {
      checkGeometric(yaml, settings, powerful);
    }
  }

  private static void checkGeometric(InputText yaml, Settings settings, List<Team> powerful) {
    List<String> zero = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Criterion criterion : weighedByNumbers(powerful)) {
      boolean wiped = powerful.stream().anyMatch(team -> isZero(team.raw(), criterion));
      (wiped ? zero : others).add(criterion.id());
    }
    if (zero.isEmpty()) {
      return;
    }
    if (others.isEmpty()) {
      yaml.report(
          Code.GEOMETRIC_UNDEFINED,
          settings.group(),
          new Message(
              "every criterion has weight 0 from some team, so geometric group weights do not"
                  + " exist",
              "use `group: arithmetic`, or have the teams avoid zeros"));
    } else {
      yaml.report(
          Code.GEOMETRIC_ZERO,
          settings.group(),
          new Message(
              "a team's weight of 0 makes the geometric group weight 0 for " + Names.listed(zero),
              "use `group: arithmetic` if the other teams should still count there"));
    }
  }

  /** Every criterion, where any team gives numbers that could be 0. */
  private static List<Criterion> weighedByNumbers(List<Team> teams) {
    return teams.stream().flatMap(team -> shares(team.raw()).keySet().stream()).distinct().toList();
  }

  private static boolean isZero(RawWeights raw, Criterion criterion) {
    return shares(raw).getOrDefault(criterion, 1.0) == 0;
  }

  /** Only points and percent can be zero. */
  private static Map<Criterion, Double> shares(RawWeights raw) {
    if (raw instanceof PointWeights points) {
      return points.points();
    }
    return raw instanceof PercentWeights percent ? percent.percent() : Map.of();
  }
}
