package dev.decisionmatrix.report;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static dev.decisionmatrix.report.SampleDecisions.brokers;
import static dev.decisionmatrix.report.SampleDecisions.knockedOut;
import static dev.decisionmatrix.report.SampleDecisions.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.Status;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageOneTest {
  @Test
  void saysThatTheLeadCouldTurn() {
    assertThat(text(brokers().build()))
        .contains("**Kafka leads** with 66 of 100 points, 12 ahead of *Rabbit*.")
        .contains("**The verdict is open.** Missing evidence could put *Rabbit*");
  }

  /** Option 15 is the worst of all, and chosen. */
  @Test
  void drawsTheFirstOfManyOptionsAndWhatWasChosen() {
    DecisionBuilder many =
        aDecision()
            .options(
                IntStream.rangeClosed(1, 15).mapToObj(i -> "Option " + i).toArray(String[]::new))
            .criterion("Speed", 0, 100)
            .rated("Speed", IntStream.rangeClosed(1, 15).mapToDouble(i -> 100 - i).toArray())
            .chosen("Option 15", "It was at hand.");
    String report = text(many.build());
    assertThat(report)
        .contains("Option 8 92.0; Option 15 (chosen) 85.0.")
        .contains("The first 8 of 15 options are drawn; ");
  }

  /** Kafka leads by 0.54 + 0.004 against 0.52; of the products Rabbit has the higher one. */
  @Test
  void explainsATermWhereItFirstStands() {
    String report =
        text(
            aDecision()
                .options("Kafka", "Rabbit")
                .criterion("Cost", 0, 1)
                .criterion("Speed", 0, 1)
                .rated("Cost", 0.9, 0.52)
                .rated("Speed", 0.01, 0.52)
                .team("Team", 0.6, 0.4)
                .build());
    String others = report.substring(report.indexOf("Other views"));
    assertThat(others.substring(0, others.indexOf('#')))
        .containsPattern("\\*Rabbit\\* is first[^.]* by Weighted product")
        .contains("Weighted product: ratings multiplied, as a share of the best; high is good.");
  }

  @Test
  void namesTheTeamThatHasNotWeighedYet() {
    String report = text(brokers().awaited("Pay & Co").build());
    assertThat(report)
        .contains(
            "2 of 3 teams; ", "**Pay & Co has not weighed yet.**", "**Not weighed yet:** Pay & Co.")
        .contains("*Pay & Co* has not weighed yet. All figures are by the weights of the other ");
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
            "**Kafka leads** with 38 of 100 points, 13 ahead of *Rabbit*. One of the two ratings"
                + " of *Kafka* has no evidence; the midpoint of the scale stands in.");
  }

  @Test
  void saysThatThereIsNoEvidenceAtAll() {
    String report = text(aDecision().options("Kafka", "Rabbit").criteria("Cost").build());
    assertThat(report)
        .contains("**Kafka and Rabbit tie** at 50 of 100 points.")
        .contains(
            "There is no evidence on *Kafka* and *Rabbit* at all: their scores are the midpoint")
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
            Policy.DEFAULT.goodEnough(),
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
        .contains("*Kafka* is knocked out: it reaches 1 on *Cost* (at least 3 is demanded).");
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
        .contains("**Chosen: Redis.** The criteria knock it out. **Kafka leads**")
        .doesNotContain("Not decided yet");
    assertThat(text(brokers().build()))
        .contains("| *Which broker carries our events?* Not decided yet. **Kafka leads**");
  }

  /** Rabbit has 54 points, Kafka 66; both teams put Kafka first. */
  @Test
  void speaksOfTheChoiceThatDoesNotLead() {
    String report = text(brokers().chosen("Rabbit", "We know it").build());
    assertThat(report)
        .contains("(−12) points of 100: Rabbit is behind Kafka, which leads")
        .contains("(0 of 2) teams put Rabbit first on their own weights")
        .contains("- Kafka 65.6")
        .contains("= Rabbit (chosen) 53.8")
        .contains("### What sets the choice apart from the leader")
        .contains("**Effort: Rabbit +3.1 points.** Ratings: Rabbit none")
        .contains("* **The choice.** *Rabbit* passes *Kafka* if *Safety* weighs less than")
        .doesNotContain("What decided it");
  }

  @Test
  void speaksOfAChoiceThatIsKnockedOut() {
    assertThat(text(brokers().chosen("Redis", "").build()))
        .contains("(Out) of contention: Redis falls short on Effort")
        .contains("(0 of 2) teams put Redis first")
        .contains("= Redis (chosen, knocked out) 37.5")
        .contains("### What sets the choice apart from the leader");
  }

  @Test
  void speaksOfAChoiceThatSharesTheFirstPlace() {
    String report =
        text(
            aDecision()
                .options("Kafka", "Rabbit", "Redis")
                .criteria("Cost", "Speed")
                .rated("Cost", 5, 1, 1)
                .rated("Speed", 1, 5, 1)
                .chosen("Rabbit", "")
                .build());
    assertThat(report)
        .contains("(±0) points apart")
        .contains("- Kafka 50.0")
        .contains("= Rabbit (chosen) 50.0")
        .contains("**Speed: Rabbit +50.0 points.** Ratings: Rabbit 5")
        .contains("### What sets them apart");
  }

  @ParameterizedTest
  @EnumSource(names = {"REJECTED", "DEPRECATED", "SUPERSEDED"})
  void neverReadsAsChosenWhatIsNotInForce(Status status) {
    String report = text(brokers().chosen("Rabbit", "We know it").standing(status).build());
    assertThat(report)
        .contains("**" + Phrases.capitalised(status.word()) + ": Rabbit.** We know it.")
        .doesNotContainIgnoringCase("chosen")
        .contains("= Kafka 65.6")
        .contains("- Rabbit 53.8")
        .contains("teams put Kafka first");
    assertThat(text(brokers().standing(status).build()))
        .contains("**" + Phrases.capitalised(status.word()) + ":** no option was chosen.");
  }

  @Test
  void callsAProposalOne() {
    assertThat(text(brokers().chosen("Kafka", "").standing(Status.PROPOSED).build()))
        .contains("**Proposed: Kafka.**")
        .contains("= Kafka (proposed) 65.6");
  }

  @Test
  void namesWhoDecides() {
    assertThat(text(brokers().standing(Status.ACCEPTED, "Ada Lovelace", "Grace Hopper").build()))
        .contains("Decision report · accepted · 20 November 2026")
        .contains("~Decision makers: Ada Lovelace, Grace Hopper.~");
    assertThat(text(brokers().build())).doesNotContain("Decision makers");
    String[] many = IntStream.range(0, 11).mapToObj(n -> "P" + n).toArray(String[]::new);
    assertThat(text(brokers().standing(Status.ACCEPTED, many).build()))
        .contains("P6, P7 and three more.");
  }

  @Test
  void toldWhatShareOfTheWeightHasEvidenceWhereTheVerdictIsOpen() {
    // Cost weighs 30 of 100; without it B may have up to 100 or as little as 70
    String report =
        text(
            aDecision()
                .options("A", "B")
                .criteria("Cost", "Speed")
                .rated("Cost", 5, Double.NaN)
                .rated("Speed", 4, 5)
                .team("All", 30, 70)
                .build());
    assertThat(report)
        .contains("The verdict is open.")
        .contains("(70%) of the weight has evidence for B");
  }

  @Test
  void tellsThatEvidenceIsThinWhateverTheVerdict() {
    // A has 100 points, B at most 30 + 0
    String report =
        text(
            aDecision()
                .options("A", "B")
                .criteria("Cost", "Speed")
                .rated("Cost", 5, Double.NaN)
                .rated("Speed", 5, 1)
                .team("North", 30, 70)
                .team("South", 30, 70)
                .build());
    assertThat(report)
        .contains("The lead is clear.")
        .contains("(70%) of the weight has evidence for B; 100% for A")
        .doesNotContain("samples with weights off by up to 25% put A first");
  }

  @Test
  void tellsOurOwnAssumptionsFromSources() {
    String report =
        text(
            aDecision()
                .options("A", "B")
                .criteria("Cost", "Speed")
                .rated("Cost", 5, 1)
                .assumption("A", "Speed", 5)
                .assumption("B", "Speed", 1)
                .team("North", 30, 70)
                .team("South", 30, 70)
                .build());
    assertThat(report)
        .contains("2 claims from 1 source and 2 assumptions of our own.")
        .contains("(30%) of the weight rests on sources for A; 70% on our own assumptions");
  }

  @Test
  void saysFirstThatNothingIsCited() {
    DecisionBuilder assumed =
        aDecision()
            .options("A", "B")
            .criteria("Cost")
            .source("A log")
            .assumption("A", "Cost", 5)
            .assumption("B", "Cost", 1);
    assertThat(text(assumed.build()))
        .contains(
            "| *Which broker carries our events?* **All of this rests on our own assumptions: no"
                + " source is cited.** Not decided yet. **A leads**")
        .contains("2 assumptions of our own and no source.");
    assertThat(text(assumed.claim("A", "Cost", 4, "A log").build()))
        .doesNotContain("All of this rests");
    assertThat(text(aDecision().options("A", "B").criteria("Cost").build()))
        .doesNotContain("All of this rests");
  }

  @Test
  void tellsTheShareOfAnyWeightsBesideThatOfWeightsALittleOff() {
    // A leads in all samples around 90 to 10, and in half of any weights at all
    assertThat(
            text(
                aDecision()
                    .options("A", "B")
                    .criteria("Cost", "Speed")
                    .rated("Cost", 5, 1)
                    .rated("Speed", 1, 5)
                    .team("All", 90, 10)
                    .build()))
        .containsPattern(
            "\\(100%\\) of [0-9]+ samples with weights off by up to 25% put A first; with any"
                + " weights at all (49|50|51)%");
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
    assertThat(report).contains("0.3 ahead of *Rabbit*").contains("(+0.3) points of 100");
  }
}
