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
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.model.TreeWeights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelWeightsTest {
  private static Criterion criterion(String name, String group) {
    return aCriterion(name).scale(0, 1).group(group).build();
  }

  private static double[] weights(CriteriaTree tree, Map<Group, RawWeights> levels) {
    return LevelWeights.of(new TreeWeights(tree, levels)).weights().byCriterion().values().stream()
        .mapToDouble(weight -> weight)
        .toArray();
  }

  /** Two criteria with two and three parts: weights multiplied out. */
  @Test
  void anIllustrationOfFinalWeightsInWaterManagement() {
    CriteriaTree tree =
        CriteriaTree.of(
            List.of(
                criterion("SC1", "C1"),
                criterion("SC2", "C1"),
                criterion("SC3", "C2"),
                criterion("SC4", "C2"),
                criterion("SC5", "C2")));
    Map<Group, RawWeights> levels = new LinkedHashMap<>();
    levels.put(Group.ALL, Levels.points(tree, Group.ALL, 0.4, 0.6));
    levels.put(Group.of("C1"), Levels.points(tree, Group.of("C1"), 0.6, 0.4));
    levels.put(Group.of("C2"), Levels.points(tree, Group.of("C2"), 0.7, 0.2, 0.1));
    assertThat(weights(tree, levels))
        .containsExactly(new double[] {0.24, 0.16, 0.42, 0.12, 0.06}, within(1e-12));
  }

  /** Wikipedia, Analytic hierarchy process - car example: global priorities and result. */
  @Test
  void theFamilyCarOfWikipedia() {
    List<Criterion> criteria =
        List.of(
            criterion("Purchase price", "Cost"),
            criterion("Fuel costs", "Cost"),
            criterion("Maintenance costs", "Cost"),
            criterion("Resale value", "Cost"),
            criterion("Safety", "Safety"),
            criterion("Style", "Style"),
            criterion("Cargo capacity", "Capacity"),
            criterion("Passenger capacity", "Capacity"));
    CriteriaTree tree = CriteriaTree.of(criteria);
    Map<Group, RawWeights> levels = new LinkedHashMap<>();
    levels.put(Group.ALL, Levels.pairs(tree, Group.ALL, 3, 7, 3, 9, 1, 1 / 7.0));
    levels.put(Group.of("Cost"), Levels.pairs(tree, Group.of("Cost"), 2, 5, 3, 2, 2, 1 / 2.0));
    levels.put(Group.of("Capacity"), Levels.pairs(tree, Group.of("Capacity"), 1 / 5.0));
    assertThat(weights(tree, levels))
        .containsExactly(
            new double[] {0.249, 0.128, 0.051, 0.082, 0.234, 0.041, 0.036, 0.179}, within(5e-4));
    DecisionBuilder car = aDecision().options("Sedan", "Hybrid", "Pilot", "CR-V", "Element", "Van");
    criteria.forEach(car::criterion);
    Decision decision =
        car.rated(
                "Purchase price",
                0.246175416873,
                0.024554260664,
                0.024554260664,
                0.246175416873,
                0.365750632074,
                0.092790012852)
            .rated(
                "Fuel costs",
                0.18671838339,
                0.211040605138,
                0.132434570352,
                0.162619543821,
                0.150673008624,
                0.156513888675)
            .rated(
                "Maintenance costs",
                0.35819852243,
                0.313250420685,
                0.083699526156,
                0.099532513918,
                0.087912822987,
                0.057406193824)
            .rated(
                "Resale value",
                0.224918357123,
                0.094928274901,
                0.055167394059,
                0.415805894245,
                0.104590039836,
                0.104590039836)
            .rated(
                "Safety",
                0.216243852798,
                0.216243852798,
                0.075159912027,
                0.036030253595,
                0.022294680985,
                0.434027447797)
            .rated(
                "Style",
                0.357859226506,
                0.357859226506,
                0.038861011896,
                0.155085215588,
                0.022752485846,
                0.067582833657)
            .rated(
                "Cargo capacity",
                0.0893980439,
                0.0893980439,
                0.170186950967,
                0.170186950967,
                0.170186950967,
                0.3106430593)
            .rated(
                "Passenger capacity",
                0.136363636364,
                0.136363636364,
                0.272727272727,
                0.136363636364,
                0.045454545455,
                0.272727272727)
            .team(new Team("family", "Family", 1, new TreeWeights(tree, levels)))
            .build();
    Analysis analysis = Analysis.of(decision);
    assertThat(
            decision.options().stream()
                .mapToDouble(option -> Math.round(100 * analysis.option(option).score()) / 100.0))
        .containsExactly(21.47, 14.97, 10.60, 16.65, 14.38, 21.91);
    assertThat(analysis.teams().get(0).comparisons().keySet())
        .containsExactly(Group.ALL, Group.of("Cost"), Group.of("Capacity"));
  }

  @Test
  void levelsOfAnyDepthMultiplyWhateverTheirKind() {
    CriteriaTree tree =
        CriteriaTree.of(
            List.of(
                criterion("Price", "Cost"),
                criterion("Fuel", "Cost / Running"),
                criterion("Repairs", "Cost / Running"),
                criterion("Look", "")));
    Map<Group, RawWeights> levels = new LinkedHashMap<>();
    levels.put(Group.ALL, Levels.points(tree, Group.ALL, 8, 2));
    levels.put(Group.of("Cost"), Levels.ranks(tree, Group.of("Cost"), 1, 2));
    assertThat(weights(tree, levels))
        .containsExactly(new double[] {0.6, 0.1, 0.1, 0.2}, within(1e-12));
    assertThat(tree.groups()).extracting(Group::text).containsExactly("Cost", "Cost / Running");
  }

  @Test
  void aTreeWithoutHeadingsIsFlat() {
    CriteriaTree tree = CriteriaTree.of(List.of(criterion("A", ""), criterion("B", "")));
    assertThat(tree.isFlat()).isTrue();
    assertThat(weights(tree, Map.of())).containsExactly(0.5, 0.5);
    assertThat(Group.of("Read/write").path()).containsExactly("Read/write");
  }
}
