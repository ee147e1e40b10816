package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import dev.decisionmatrix.model.ValueFunction.Ratio.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TotalFloorTest {
  private static Decision reaching(double points) {
    return aDecision()
        .policy(Policy.DEFAULT.reaching(points))
        .options("High", "Low", "Unknown")
        .criteria("X", "Y")
        .rated("X", 5, 3, 1)
        .rated("Y", 2, 2, Double.NaN)
        .team("Even", 1, 1)
        .team("All on Y", 0, 1)
        .build();
  }

  private static List<OptionResult.Total> totals(Analysis analysis) {
    return analysis.options().stream().map(OptionResult::total).toList();
  }

  private static Analysis even(double points) {
    Decision decision = reaching(points);
    return Analysis.of(
        decision, Scenario.delivered(decision).withWeightsOf(decision.teams().get(0)));
  }

  @Test
  void knocksOutWhatCannotReachIt() {
    Analysis analysis = even(40);
    assertThat(totals(analysis))
        .containsExactly(
            OptionResult.Total.ENOUGH, OptionResult.Total.BELOW, OptionResult.Total.OPEN);
    assertThat(analysis.options())
        .extracting(OptionResult::knockedOut)
        .containsExactly(false, true, false);
    assertThat(analysis.options().get(2).openDemand()).isEqualTo("it must reach 40 of 100 points");
    assertThat(ChangeWords.of(analysis, analysis.decision().options().get(1)))
        .contains(
            "\u201cLow\u201d is knocked out: it has 37.5 of 100 points at most and must reach 40.");
  }

  /** 37.5 and 62.5 themselves are enough. */
  @Test
  void isReachedByJustAsMuch() {
    assertThat(totals(even(37.5)).get(1)).isEqualTo(OptionResult.Total.ENOUGH);
    assertThat(totals(even(62.5)).get(0)).isEqualTo(OptionResult.Total.ENOUGH);
    assertThat(totals(even(62.6)).get(0)).isEqualTo(OptionResult.Total.BELOW);
  }

  @Test
  void followsTheWeightsInUse() {
    Decision decision = reaching(40);
    Scenario delivered = Scenario.delivered(decision);
    Analysis onY = Analysis.of(decision, delivered.withWeightsOf(decision.teams().get(1)));
    assertThat(totals(onY).get(0)).isEqualTo(OptionResult.Total.BELOW);
    Analysis onX =
        Analysis.of(
            decision,
            delivered.trying(WhatIfSet.percent(Map.of(decision.criteria().get(0), 100.0))));
    assertThat(totals(onX))
        .containsExactly(
            OptionResult.Total.ENOUGH, OptionResult.Total.ENOUGH, OptionResult.Total.BELOW);
  }

  @Test
  void everybodyMayBeOut() {
    Analysis analysis = even(99);
    assertThat(analysis.ranking().contenders()).isEmpty();
    assertThat(analysis.verdict().kind()).isEqualTo(Verdict.Kind.OPEN);
    assertThat(analysis.verdict().reasons()).contains("Every option is knocked out.");
  }

  @Test
  void whoIsOutByTheWeightsInUseIsOutForEveryTeam() {
    Analysis analysis = even(40);
    assertThat(analysis.teams())
        .allSatisfy(
            team ->
                assertThat(team.ranking().of(analysis.decision().options().get(1)).rank())
                    .isEmpty());
  }

  /** 72.0, 74.5 and 76.5: the cheapest is out, and the others are still held against its price. */
  @Test
  void whoseScoreIsTooLowStillSetsWhatOthersAreHeldAgainst() {
    Decision bids =
        aDecision()
            .policy(Policy.DEFAULT.reaching(73))
            .options("A", "B", "C")
            .criterion("Technical", 0, 100)
            .criterion(
                aCriterion("Price").scale(200, 0).value(new Ratio(Form.LOWEST_OVER, true)).build())
            .rated("Technical", 60, 85, 95)
            .rated("Price", 20, 40, 60)
            .team("Buyer", 70, 30)
            .build();
    Analysis analysis = Analysis.of(bids);
    assertThat(totals(analysis).get(0)).isEqualTo(OptionResult.Total.BELOW);
    assertThat(analysis.ratings().standard(bids.criteria().get(1))).hasValue(20);
    assertThat(analysis.options())
        .extracting(OptionResult::score)
        .satisfiesExactly(
            first -> assertThat(first).isCloseTo(72.0, within(0.05)),
            second -> assertThat(second).isCloseTo(74.5, within(0.05)),
            third -> assertThat(third).isCloseTo(76.5, within(0.05)));
    assertThat(analysis.leaveOneOut().criteria())
        .allSatisfy(
            without ->
                assertThat(without.ranking().orElseThrow().of(bids.options().get(0)).rank())
                    .isEmpty());
  }
}
