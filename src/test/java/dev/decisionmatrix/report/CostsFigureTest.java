package dev.decisionmatrix.report;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static dev.decisionmatrix.report.SampleDecisions.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.DecisionBuilder;
import org.junit.jupiter.api.Test;

class CostsFigureTest {
  private static String told(double... costs) {
    DecisionBuilder decision =
        aDecision()
            .options("Tent", "Cabin", "Hotel", "Boat")
            .demanding("Space", 2)
            .rated("Space", 2, 4, 3, 1)
            .team("All", 1);
    return text((costs.length > 0 ? decision.cost("Price", "EUR", costs) : decision).build());
  }

  @Test
  void theFrontierIsJoinedAndWhoeverIsOutIsARing() {
    assertThat(told(1000, 9000, 9500, 500))
        .contains(
            """
            . Cost, EUR | Score of 100
            . Spot[label=Boat, across=500.0, up=0.0, standing=OUT]
            . Spot[label=Tent, across=1000.0, up=25.0, standing=ON_LINE]
            . Spot[label=Cabin, across=9000.0, up=75.0, standing=LEADER]
            . Spot[label=Hotel, across=9500.0, up=50.0, standing=OFF_LINE]
            / Tent / Cabin
            """)
        .contains("The line joins the frontier. Ring: knocked out.")
        .contains(
            "Alt. Scores by cost, from the cheapest: Boat 0.0 for 500 EUR; Tent 25.0 for 1,000 EUR;"
                + " Cabin 75.0 for 9,000 EUR; Hotel 50.0 for 9,500 EUR. On the frontier: Tent and"
                + " Cabin.");
  }

  @Test
  void whoseCostIsNotKnownIsNamedBelow() {
    assertThat(told(1000, 9000, Double.NaN, Double.NaN))
        .contains("Not shown, as the cost is not known: Hotel and Boat.");
  }

  @Test
  void saysWhatDominatedMeansWhereCostsCount() {
    assertThat(told(1000, 9000, 9500, 500))
        .contains("dominated by Cabin")
        .contains("dominated: another has at least the score at no more cost");
  }

  @Test
  void aPointAloneIsNoFigure() {
    assertThat(told(1000, Double.NaN, Double.NaN, Double.NaN)).doesNotContain(". Spot[");
    assertThat(told()).doesNotContain(". Spot[");
  }

  @Test
  void aBudgetIsNoMustWhereAnotherDemandIsEnough() {
    DecisionBuilder decision =
        aDecision()
            .options("Tent", "Cabin")
            .criterion(aCriterion("Space").mustReach(3).eitherOr("A").build())
            .rated("Space", 2, 4)
            .team("All", 1);
    assertThat(text(decision.costAtMost(5000, "A", "Price", "EUR", 1000, 9000).build()))
        .contains(
            "*Price* must not exceed 5,000 EUR, or the option must reach another demand of"
                + " either-or A; what does neither is knocked out.");
  }
}
