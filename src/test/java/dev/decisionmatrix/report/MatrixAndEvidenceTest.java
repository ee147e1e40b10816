package dev.decisionmatrix.report;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static dev.decisionmatrix.report.SampleDecisions.brokers;
import static dev.decisionmatrix.report.SampleDecisions.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MatrixAndEvidenceTest {
  @Nested
  class TheMatrix {
    @Test
    void marksWhatHasNoEvidenceWhatIsAssumedAndWhereSourcesDisagree() {
      assertThat(text(brokers().build()))
          .contains("Safety | ~30.0%~ | **4.0**~†~ | 2.0 | ~–~")
          .contains("Speed | ~45.0%~ | 4~*~ | 4 | ~–~")
          .contains(
              "– no evidence, the midpoint of the scale stands in; * our own assumption alone;"
                  + " † sources disagree.");
    }

    @Test
    void saysWhichWayAScaleOfItsOwnRuns() {
      String report =
          text(
              aDecision()
                  .options("Kafka", "Rabbit")
                  .criterion(
                      aCriterion("Cost")
                          .id("c")
                          .unit("EUR")
                          .scale(9000, 100)
                          .mustReach(8000)
                          .build())
                  .source("A log")
                  .claim("Kafka", "Cost", 8500.5, "A log")
                  .build());
      assertThat(report)
          .contains("Cost~ (9,000 to 100 EUR, less is better)~~ (at most 8,000 EUR)~")
          .contains("| 8,500.5 EUR |");
    }

    @Test
    void addsUpTheCriteriaOfAGroup() {
      String report =
          text(
              aDecision()
                  .options("Kafka", "Rabbit")
                  .criterion(aCriterion("Cost").group("Money").build())
                  .criterion(aCriterion("Taste").build())
                  .criterion(aCriterion("Safety").group("Work").build())
                  .criterion(aCriterion("Upkeep").group("Money").build())
                  .rated("Cost", 5, 1)
                  .rated("Upkeep", 3, 5)
                  .rated("Safety", 1, 5)
                  .rated("Taste", 1, 3)
                  .team("All", 1, 2, 3, 4)
                  .build());
      assertThat(report)
          .containsSubsequence(
              "= Money | 50.0% | 30.0 | 40.0",
              "Cost | ~10.0%~ |",
              "Upkeep | ~40.0%~ |",
              "= Work | 30.0% | 0.0 | 30.0",
              "Safety | ~30.0%~ |",
              "= Other criteria | 20.0% | 0.0 | 10.0",
              "Taste | ~20.0%~ |",
              "Score | 100.0% | 30.0 | 80.0")
          .contains("The row of a group adds up its criteria");
      assertThat(text(brokers().build())).doesNotContain("\n= Other", "The row of a group");
    }
  }

  @Nested
  class TheEvidence {
    @Test
    void tellsWhereSourcesDisagree() {
      assertThat(text(brokers().build()))
          .contains("#### Kafka 4.0 from two claims in two sources. **Sources disagree:** [1] 5.0")
          .contains("#### Kafka 4 on our own assumption alone.");
    }

    @Test
    void givesALineToRatingsOfOurOwnThatSayNoMore() {
      String report =
          text(
              aDecision()
                  .options("Kafka", "Rabbit")
                  .criterion(aCriterion("Cost").build())
                  .criterion(aCriterion("Safety").mustReach(3).build())
                  .assumption("Kafka", "Cost", 5)
                  .assumption("Rabbit", "Cost", 1)
                  .assumption("Kafka", "Safety", 4)
                  .assumption("Rabbit", "Safety", 2)
                  .team("All", 1, 1)
                  .build());
      assertThat(report)
          .contains("No source is cited: each rating is an assumption of our own.")
          .contains("**Kafka** 5; **Rabbit** 1: ")
          .contains("#### Kafka 4 on our own assumption alone.")
          .contains("**Knocked out: 3 is demanded.**")
          .doesNotContain("mean over its sources");
    }

    @Test
    void callsHalfOfTheScaleDisagreementAndNothingSmaller() {
      assertThat(withSources(3, 4.99)).doesNotContain("Sources disagree");
      assertThat(withSources(3, 5)).contains("Sources disagree");
      assertThat(withSources(3, 1)).contains("Sources disagree");
      assertThat(withSources(4, 5)).doesNotContain("Sources disagree");
    }

    @Test
    void neverCountsOurOwnAssumptionsAsASource() {
      String report =
          text(
              aDecision()
                  .options("Kafka", "Rabbit")
                  .criteria("Cost")
                  .source("A log")
                  .claim("Kafka", "Cost", 5, "A log")
                  .assumption("Kafka", "Cost", 1)
                  .assumption("Kafka", "Cost", 2)
                  .claim("Rabbit", "Cost", 5, "A log")
                  .assumption("Rabbit", "Cost", 5)
                  .build());
      assertThat(report)
          .contains("from one claim in one source and two assumptions of our own.")
          .contains("from one claim in one source and one assumption of our own.")
          .contains("2 claims from 1 source and 3 assumptions of our own.")
          .doesNotContain("Sources disagree");
    }

    private static String withSources(double one, double other) {
      return text(
          aDecision()
              .options("Kafka")
              .criteria("Cost")
              .source("A log")
              .source("B book")
              .claim("Kafka", "Cost", one, "A log")
              .claim("Kafka", "Cost", other, "B book")
              .build());
    }
  }
}
