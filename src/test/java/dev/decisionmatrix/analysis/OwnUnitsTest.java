package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Levels;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.ShowAs;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnUnitsTest {
  private static DecisionBuilder shown(ShowAs as) {
    return aDecision().policy(Policy.DEFAULT.showing(as));
  }

  private static DecisionBuilder wide(ShowAs as) {
    return shown(as)
        .options("A", "B", "C")
        .criteria("Cost", "Time", "Risk", "Fit", "Ease")
        .rated("Cost", 4, 3, 5)
        .rated("Time", 3, 5, 2)
        .rated("Risk", 4, 3, 4)
        .rated("Fit", 5, 3, 3)
        .rated("Ease", 3, 4, 3);
  }

  private static List<Double> scores(DecisionBuilder decision) {
    Analysis analysis = Analysis.of(decision.build());
    OwnUnits units = OwnUnits.of(analysis).orElseThrow();
    return analysis.options().stream().map(result -> units.of(result.score())).toList();
  }

  private static List<String> told(DecisionBuilder decision) {
    Analysis analysis = Analysis.of(decision.build());
    OwnUnits units = OwnUnits.of(analysis).orElseThrow();
    return analysis.options().stream().map(result -> units.words(result.score())).toList();
  }

  /** The table of criteria by options as it is drawn everywhere, with the totals below it. */
  @Test
  void sumsAsTheWideTableDoes() {
    DecisionBuilder wide = wide(ShowAs.SUM).team("All", 25, 20, 20, 20, 15);
    assertThat(scores(wide)).containsExactly(385.0, 355.0, 350.0);
    assertThat(told(wide)).containsExactly("a sum of 385", "a sum of 355", "a sum of 350");
  }

  @Test
  void theMeanOfTheWideTableIsItsSumByItsPoints() {
    DecisionBuilder wide = wide(ShowAs.MEAN).team("All", 25, 20, 20, 20, 15);
    assertThat(told(wide)).containsExactly("3.85 of 5", "3.55 of 5", "3.50 of 5");
  }

  /** 5, 1, 4, 5, 4 by 20, 30, 10, 20, 20 are 350; groups weighed level by level count as 100. */
  @Test
  void sumsWhereCriteriaHaveGroups() {
    List<Criterion> criteria =
        List.of(
            aCriterion("Price").group("Cost").build(),
            aCriterion("Safety").group("Quality").build(),
            aCriterion("Fuel").group("Cost / Running").build(),
            aCriterion("Repairs").group("Cost / Running").build(),
            aCriterion("Look").group("Quality").build());
    assertThat(scores(van(criteria).team("Points", 20, 30, 10, 20, 20))).containsExactly(350.0);
    CriteriaTree tree = CriteriaTree.of(criteria);
    RawWeights top = Levels.points(tree, Group.ALL, 60, 40);
    RawWeights cost = Levels.points(tree, Group.of("Cost"), 1, 1);
    RawWeights running = Levels.points(tree, Group.of("Cost / Running"), 1, 3);
    assertThat(scores(van(criteria).team(Levels.team("Tree", tree, top, cost, running))))
        .containsExactly(392.5);
  }

  private static DecisionBuilder van(List<Criterion> criteria) {
    DecisionBuilder van = shown(ShowAs.SUM).options("A");
    criteria.forEach(van::criterion);
    return van.rated("Price", 5)
        .rated("Safety", 1)
        .rated("Fuel", 4)
        .rated("Repairs", 5)
        .rated("Look", 4);
  }

  /** Pugh 1981: better and worse than the datum, added up; the datum itself gets 0. */
  @Test
  void countsBetterLessWorseOnAScaleAboutZeroPugh1981() {
    DecisionBuilder chart =
        shown(ShowAs.SUM)
            .options("Datum", "One", "Two")
            .criterion("Weight", -1, 1)
            .criterion("Price", -1, 1)
            .criterion("Safety", -1, 1)
            .rated("Weight", 0, 1, 1)
            .rated("Price", 0, -1, 1)
            .rated("Safety", 0, -1, 0)
            .team("All", 1, 1, 1);
    assertThat(scores(chart)).containsExactly(0.0, -1.0, 2.0);
  }

  @Test
  void takesTheScaleThatAllCriteriaShare() {
    DecisionBuilder school =
        shown(ShowAs.MEAN)
            .options("A", "B")
            .criterion("Maths", 6, 1)
            .criterion("Sport", 6, 1)
            .rated("Maths", 1, 3)
            .rated("Sport", 2, 4)
            .team("All", 3, 1);
    assertThat(scores(school)).containsExactly(1.25, 3.25);
    assertThat(told(school)).contains("1.25 on a scale from 6 to 1");
  }

  @Test
  void teamsThatGaveAsManyPointsAddUpToThem() {
    DecisionBuilder both = wide(ShowAs.SUM).team("One", 2, 2, 2, 2, 2).team("Other", 1, 4, 3, 1, 1);
    assertThat(Analysis.of(both.build()).decision().teams()).hasSize(2);
    assertThat(OwnUnits.of(Analysis.of(both.build())).orElseThrow().points()).isEqualTo(10);
  }

  @Test
  void teamsThatGaveOtherPointsOrRanksCountAsAHundred() {
    DecisionBuilder unlike = wide(ShowAs.SUM).team("One", 2, 2, 2, 2, 2).team("Two", 1, 0, 0, 0, 0);
    assertThat(OwnUnits.of(Analysis.of(unlike.build())).orElseThrow().points()).isEqualTo(100);
    DecisionBuilder ranked = wide(ShowAs.SUM).rankingTeam("One", 1, 2, 3, 4, 5);
    assertThat(OwnUnits.of(Analysis.of(ranked.build())).orElseThrow().points()).isEqualTo(100);
  }

  @Test
  void aTeamThatIsLookedAtHasItsOwnPoints() {
    var decision = wide(ShowAs.SUM).team("One", 2, 2, 2, 2, 2).team("Two", 1, 0, 0, 0, 0).build();
    Scenario two = Scenario.delivered(decision).withWeightsOf(decision.teams().get(1));
    assertThat(OwnUnits.of(Analysis.of(decision, two)).orElseThrow().points()).isEqualTo(1);
  }

  @Test
  void pointsOfAHundredStandAlone() {
    assertThat(OwnUnits.of(Analysis.of(wide(ShowAs.POINTS).build()))).isEmpty();
  }
}
