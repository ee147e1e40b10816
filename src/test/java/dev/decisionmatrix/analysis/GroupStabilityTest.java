package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Levels;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupStabilityTest {
  private static final int CRITERIA = 5;

  /** Three groups, of two, two and one criterion; a team that weighs them, by chance. */
  private static Decision decision(int seed, double firstGroup) {
    Random random = new Random(seed);
    DecisionBuilder builder = aDecision().options("Ash", "Birch", "Cedar", "Durian");
    List<Criterion> criteria = new ArrayList<>();
    for (int k = 0; k < CRITERIA; k++) {
      criteria.add(aCriterion("C" + k).scale(0, 1).group("G" + k / 2).build());
      builder.criterion(criteria.get(k));
    }
    for (int k = 0; k < CRITERIA; k++) {
      builder.rated("C" + k, random.doubles(4).toArray());
    }
    CriteriaTree tree = CriteriaTree.of(criteria);
    double[] others = {1 + random.nextInt(9), 1 + random.nextInt(9)};
    double rest = (1 - firstGroup) / (others[0] + others[1]);
    return builder
        .team(
            Levels.team(
                "North",
                tree,
                Levels.points(tree, Group.ALL, firstGroup, others[0] * rest, others[1] * rest),
                Levels.points(tree, Group.of("G0"), 2, 1),
                Levels.points(tree, Group.of("G1"), 3, 1)))
        .build();
  }

  private static GroupStability of(Decision decision, String group) {
    return GroupStability.of(Analysis.of(decision)).stream()
        .filter(one -> one.group().equals(Group.of(group)))
        .findFirst()
        .orElseThrow();
  }

  private static double lead(Decision decision, Option leader, Option other) {
    Analysis analysis = Analysis.of(decision);
    return analysis.option(leader).score() - analysis.option(other).score();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void leaderAndWhoPassesItTieAtTheEnds(int seed) {
    Decision decision = decision(seed, 0.4);
    Option leader = Analysis.of(decision).ranking().leader().orElseThrow();
    GroupStability found = of(decision, "G0");
    assertThat(found.weight()).isCloseTo(0.4, within(1e-12));
    found
        .below()
        .ifPresent(
            option -> {
              double at = found.stableFrom().orElseThrow();
              assertThat(lead(decision(seed, at), leader, option)).isCloseTo(0, within(1e-6));
              assertThat(lead(decision(seed, at * 0.99), leader, option)).isNegative();
            });
    found
        .above()
        .ifPresent(
            option -> {
              double at = found.stableTo().orElseThrow();
              assertThat(lead(decision(seed, at), leader, option)).isCloseTo(0, within(1e-6));
              assertThat(lead(decision(seed, (1 + at) / 2), leader, option)).isNegative();
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aGroupOfOneIsAsItsCriterion(int seed) {
    Decision decision = decision(seed, 0.4);
    Analysis analysis = Analysis.of(decision);
    WeightStability criterion = analysis.stability().weight(decision.criteria().get(4));
    GroupStability group = of(decision, "G2");
    assertThat(group.stableFrom().orElseThrow())
        .isCloseTo(criterion.stableFrom().orElseThrow(), within(1e-8));
    assertThat(group.stableTo().orElseThrow())
        .isCloseTo(criterion.stableTo().orElseThrow(), within(1e-8));
    assertThat(group.below()).isEqualTo(criterion.below());
    assertThat(group.above()).isEqualTo(criterion.above());
  }

  @Test
  void nothingIsKnownWhereTheGroupIsAllThereIs() {
    assertThat(of(decision(1, 1), "G0").stableFrom()).isEmpty();
    assertThat(of(decision(1, 0), "G0").stableTo()).isEmpty();
  }

  @Test
  void noneAreToldWhereNobodyWeighsGroups() {
    assertThat(
            GroupStability.of(
                Analysis.of(
                    aDecision()
                        .options("Ash")
                        .criterion(aCriterion("A").group("G").build())
                        .build())))
        .isEmpty();
  }
}
