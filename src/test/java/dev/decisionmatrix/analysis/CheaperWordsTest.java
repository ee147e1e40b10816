package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import dev.decisionmatrix.model.ValueFunction.Ratio.Form;
import org.junit.jupiter.api.Test;

/** Which costs bring back an option that nothing else keeps out. */
class CheaperWordsTest {
  private static DecisionBuilder decision() {
    return aDecision()
        .options("Ash", "Birch", "Pyramid", "Rose")
        .criterion("Speed", 0, 100)
        .demanding("Safety", 2)
        .rated("Speed", 90, 60, 70, 80)
        .rated("Safety", 5, 5, 5, 1);
  }

  private static String told(DecisionBuilder decision, int option) {
    Analysis analysis = Analysis.of(decision.build());
    return CheaperWords.of(analysis, analysis.decision().options().get(option));
  }

  @Test
  void theCostAtWhichItContendsAndWhereItWouldRank() {
    DecisionBuilder decision = decision().costAtMost(100, "Rent", "k EUR", 100, 40, 120, 120);
    assertThat(told(decision, 2))
        .isEqualTo(
            "“Pyramid” comes back if “Rent” costs at most 100 k EUR (now 120 k EUR), and would"
                + " rank 2 of 3 then.");
    assertThat(told(decision, 0)).isEmpty();
  }

  @Test
  void notWhereARatingKeepsItOutToo() {
    assertThat(told(decision().costAtMost(100, "Rent", "k EUR", 100, 40, 90, 120), 3)).isEmpty();
  }

  @Test
  void allCostsThatAreTooHigh() {
    DecisionBuilder decision =
        decision()
            .costAtMost(100, "Rent", "EUR", 100, 40, 120, 90)
            .costAtMost(9, "Power", "EUR", 9, 4, 9.5, 9);
    assertThat(told(decision, 2))
        .isEqualTo(
            "“Pyramid” comes back if “Rent” costs at most 100 EUR (now 120 EUR) and “Power” costs"
                + " at most 9.0 EUR (now 9.5 EUR), and would rank 2 of 3 then.");
  }

  @Test
  void oneOfThoseOfWhichOneIsEnough() {
    DecisionBuilder decision =
        aDecision()
            .options("Ash", "Pyramid")
            .criterion(aCriterion("Safety").mustReach(4).eitherOr("A").build())
            .rated("Safety", 5, 3)
            .costAtMost(60, "A", "Rent", "EUR", 90, 70)
            .costAtMost(5, "A", "Power", "EUR", 9, 8);
    assertThat(told(decision, 1))
        .isEqualTo(
            "“Pyramid” comes back if “Rent” costs at most 60 EUR (now 70 EUR), and would rank 2 of"
                + " 2 then.");
  }

  @Test
  void noRankWhereItsComingBackMovesTheValuesOfOthers() {
    DecisionBuilder decision =
        aDecision()
            .options("Ash", "Pyramid")
            .criterion(
                aCriterion("Price").scale(1000, 0).value(new Ratio(Form.LOWEST_OVER, true)).build())
            .rated("Price", 5, 3)
            .costAtMost(60, "Rent", "EUR", 20, 70);
    assertThat(told(decision, 1))
        .isEqualTo("“Pyramid” comes back if “Rent” costs at most 60 EUR (now 70 EUR).");
  }
}
