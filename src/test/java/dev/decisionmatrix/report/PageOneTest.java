package dev.decisionmatrix.report;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static dev.decisionmatrix.report.SampleDecisions.brokers;
import static dev.decisionmatrix.report.SampleDecisions.knockedOut;
import static dev.decisionmatrix.report.SampleDecisions.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Policy;
import org.junit.jupiter.api.Test;

class PageOneTest {
  @Test
  void saysThatTheLeadCouldTurn() {
    assertThat(text(brokers().build()))
        .contains("**Kafka leads** with 66 of 100 points, 12 ahead of Rabbit.")
        .contains("**The decision is open.** Missing evidence could put Rabbit");
  }

  @Test
  void saysThatALeadRestsOnStandIns() {
    String report =
        text(
            aDecision()
                .options("Kafka", "Rabbit")
                .criteria("Cost", "Speed")
                .source("A log")
                .claim("Rabbit", "Cost", 1, "A log")
                .claim("Rabbit", "Speed", 3, "A log")
                .claim("Kafka", "Cost", 2, "A log")
                .build());
    assertThat(report)
        .contains(
            "**Kafka leads** with 38 of 100 points, 13 ahead of Rabbit. One of the two ratings"
                + " of Kafka has no evidence; the midpoint of the scale stands in.");
  }

  @Test
  void saysThatThereIsNoEvidenceAtAll() {
    String report = text(aDecision().options("Kafka", "Rabbit").criteria("Cost").build());
    assertThat(report)
        .contains("**Kafka and Rabbit tie** at 50 of 100 points.")
        .contains("There is no evidence on Kafka at all: its score is the midpoint")
        .contains("(0 of 2) ratings rest on sources; two have no evidence")
        .contains("There is no evidence: nobody has recorded a claim.")
        .doesNotContain("## Sources");
  }

  @Test
  void namesTheStandInOfThePolicy() {
    Policy worst =
        new Policy(
            MissingEvidence.WORST,
            Policy.DEFAULT.combine(),
            Policy.DEFAULT.group(),
            Policy.DEFAULT.closeCall(),
            Policy.DEFAULT.offBy());
    assertThat(text(brokers().policy(worst).build()))
        .contains("the worst rating stands in")
        .doesNotContain("midpoint");
  }

  @Test
  void saysThatNoOptionIsLeft() {
    assertThat(text(knockedOut().build()))
        .contains("**No option is left:** each falls short of what a criterion demands.")
        .contains("(0 of 2) options meet every demand")
        .contains("Kafka is knocked out: it reaches 1 on Cost (at least 3 is demanded).");
  }

  @Test
  void saysThatThereIsNothingToCompareWith() {
    assertThat(text(aDecision().options("Kafka").criteria("Cost").build()))
        .contains("1 option, 1 criterion, 1 team; 0 claims from 0 sources, none for 1 of 1 rating.")
        .contains("**Kafka is the only option in contention**, with 50 of 100 points.")
        .doesNotContain("What decided it")
        .doesNotContain("What would change it")
        .doesNotContain("Agreement");
  }

  @Test
  void namesTheChoiceBesideTheLeader() {
    assertThat(text(brokers().chosen("Rabbit", "We know it").build()))
        .contains(
            "**Chosen: Rabbit.** We know it. It is not the leader: it has rank 2 of 2."
                + " **Kafka leads**");
    assertThat(text(brokers().chosen("Redis", "").build()))
        .contains("**Chosen: Redis.** The criteria knock it out. **Kafka leads**");
  }

  @Test
  void doesNotRoundASmallLeadAway() {
    String report =
        text(
            aDecision()
                .options("Kafka", "Rabbit")
                .criteria("Cost", "Speed")
                .source("A log")
                .claim("Kafka", "Cost", 3, "A log")
                .claim("Rabbit", "Cost", 3, "A log")
                .claim("Kafka", "Speed", 3.02, "A log")
                .claim("Rabbit", "Speed", 3, "A log")
                .build());
    assertThat(report).contains("0.3 ahead of Rabbit").contains("(+0.3) points of 100");
  }
}
