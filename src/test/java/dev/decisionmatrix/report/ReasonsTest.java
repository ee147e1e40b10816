package dev.decisionmatrix.report;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static dev.decisionmatrix.report.SampleDecisions.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.Team;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  private static final Criterion COST = aCriterion("Cost").id("c").build();

  @Test
  void aReasonCitesASourceByItsNumber() {
    assertThat(reason("See [b-book], page 4, and [a-log]"))
        .contains("**North** on Cost (100.0%): See [2], page 4, and [1].");
  }

  @Test
  void otherBracketsStayAsWritten() {
    assertThat(reason("Cost [of running] matters [a-log"))
        .contains("**North** on Cost (100.0%): Cost [of running] matters [a-log.");
  }

  private static String reason(String rationale) {
    return text(
        aDecision()
            .options("Kafka")
            .criterion(COST)
            .source("A log")
            .source("B book")
            .claim("Kafka", "Cost", 4, "A log")
            .claim("Kafka", "Cost", 4, "B book")
            .team(
                new Team(
                    "north",
                    "North",
                    1,
                    new PointWeights(Map.of(COST, 50.0), Map.of(COST, rationale))))
            .build());
  }
}
