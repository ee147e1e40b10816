package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Policy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What the criteria of a group must come to. Weights 20, 10 and 20 on cost, 30 and 20 on quality;
 * by hand, of 100: A has 91.7 on running cost and 30 on quality, B 50 and 75, C 25 and 100, D 100
 * and, without evidence on safety, from 0 to 60.
 */
class SubtotalTest {
  private static final Group QUALITY = Group.of("Quality");
  private static final Group RUNNING = Group.of("Cost / Running");

  private static DecisionBuilder vans() {
    return aDecision()
        .options("A", "B", "C", "D")
        .criterion(aCriterion("Price").group("Cost").build())
        .criterion(aCriterion("Safety").group("Quality").build())
        .criterion(aCriterion("Fuel").group("Cost / Running").build())
        .criterion(aCriterion("Repairs").group("Cost / Running").build())
        .criterion(aCriterion("Look").group("Quality").build())
        .rated("Price", 5, 3, 1, 5)
        .rated("Safety", 1, 4, 5, Double.NaN)
        .rated("Fuel", 4, 3, 2, 5)
        .rated("Repairs", 5, 3, 2, 5)
        .rated("Look", 4, 4, 5, 1)
        .team("Buyers", 20, 30, 10, 20, 20);
  }

  private static Decision asking(double quality, double running) {
    return vans()
        .policy(Policy.DEFAULT.reachingOf(QUALITY, quality).reachingOf(RUNNING, running))
        .build();
  }

  private static OptionResult result(Analysis analysis, int option) {
    return analysis.options().get(option);
  }

  private static void holds(Subtotal subtotal, double score, double lowest, double highest) {
    assertThat(subtotal.score()).isCloseTo(score, within(0.05));
    assertThat(subtotal.lowest()).isCloseTo(lowest, within(0.05));
    assertThat(subtotal.highest()).isCloseTo(highest, within(0.05));
  }

  @Test
  void isTheWeightedMeanWithinTheGroup() {
    Analysis analysis = Analysis.of(asking(50, 25));
    holds(result(analysis, 0).subtotals().get(0), 30, 30, 30);
    holds(result(analysis, 0).subtotals().get(1), 91.7, 91.7, 91.7);
    holds(result(analysis, 1).subtotals().get(0), 75, 75, 75);
    holds(result(analysis, 1).subtotals().get(1), 50, 50, 50);
    holds(result(analysis, 2).subtotals().get(0), 100, 100, 100);
    holds(result(analysis, 2).subtotals().get(1), 25, 25, 25);
    holds(result(analysis, 3).subtotals().get(0), 30, 0, 60);
  }

  /** 25 is just enough; D may be out, for all that is missing. */
  @Test
  void knocksOutWhoeverHasLess() {
    Analysis analysis = Analysis.of(asking(50, 25));
    assertThat(analysis.options())
        .extracting(OptionResult::knockedOut)
        .containsExactly(true, false, false, false);
    assertThat(result(analysis, 3).openDemand())
        .isEqualTo("on \u201cQuality\u201d together it must reach 50 of 100 points");
    assertThat(result(analysis, 0).fallsShortOn()).containsExactly("Quality");
    assertThat(ChangeWords.of(analysis, analysis.decision().options().get(0)))
        .containsExactly(
            "\u201cA\u201d is knocked out: on \u201cQuality\u201d together it has 30.0 of 100"
                + " points at most and must reach 50.",
            "\u201cA\u201d comes back if its rating on \u201cSafety\u201d reaches 2.4 (now 1.0), or"
                + " if \u201cSafety\u201d weighs at most 12.5% (now 30.0%).");
  }

  @Test
  void asksOfTheWholeAndOfItsParts() {
    Decision decision =
        vans()
            .policy(Policy.DEFAULT.reaching(60).reachingOf(QUALITY, 80).reachingOf(RUNNING, 30))
            .build();
    Analysis analysis = Analysis.of(decision);
    assertThat(analysis.options())
        .extracting(OptionResult::demandsMissed)
        .containsExactly(1, 1, 2, 1);
    assertThat(result(analysis, 2).fallsShortOn()).containsExactly("Cost / Running", "the score");
    assertThat(analysis.verdict().reasons()).contains("Every option is knocked out.");
  }

  /** Where quality is looks alone, A has 75 of 100; where it weighs nothing, it asks nothing. */
  @Test
  void followsTheWeightsInUse() {
    Decision decision = asking(50, 25);
    Scenario delivered = Scenario.delivered(decision);
    Analysis noSafety =
        Analysis.of(
            decision, delivered.trying(WhatIfSet.times(Map.of(decision.criteria().get(1), 0.0))));
    holds(result(noSafety, 0).subtotals().get(0), 75, 75, 75);
    assertThat(result(noSafety, 3).knockedOut()).isTrue();
    Analysis noQuality =
        Analysis.of(
            decision,
            delivered.trying(
                WhatIfSet.times(
                    Map.of(decision.criteria().get(1), 0.0, decision.criteria().get(4), 0.0))));
    assertThat(result(noQuality, 0).subtotals()).extracting(Subtotal::group).containsOnly(RUNNING);
    assertThat(noQuality.contenders()).hasSize(4);
  }

  @Test
  void isOutForTeamsAndWithoutAnyCriterion() {
    Analysis analysis = Analysis.of(asking(50, 25));
    Option out = analysis.decision().options().get(0);
    assertThat(analysis.teams().get(0).ranking().of(out).rank()).isEmpty();
    assertThat(analysis.leaveOneOut().criteria())
        .allSatisfy(
            without -> assertThat(without.ranking().orElseThrow().of(out).rank()).isEmpty());
  }

  /** With safety at its worst D has 0 of 100 on quality, with its best 60. */
  @Test
  void decidesWhatIsWorthFindingOut() {
    FindingsNext.Finding found = FindingsNext.of(Analysis.of(asking(50, 25))).all().get(0);
    assertThat(found.criterion().name()).isEqualTo("Safety");
    assertThat(found.option().name()).isEqualTo("D");
    assertThat(found.worst().words()).isEqualTo("out");
    assertThat(found.best().points()).hasValueCloseTo(80 - 62.5, within(1e-9));
  }

  @Test
  void anyoneMayAskOfAGroupThatHoldsOthers() {
    Decision decision = vans().policy(Policy.DEFAULT.reachingOf(Group.of("Cost"), 75)).build();
    List<Subtotal> all =
        Analysis.of(decision).options().stream().map(one -> one.subtotals().get(0)).toList();
    holds(all.get(0), 95, 95, 95);
    holds(all.get(1), 50, 50, 50);
    holds(all.get(2), 15, 15, 15);
    holds(all.get(3), 100, 100, 100);
  }
}
