package dev.decisionmatrix.adr;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static dev.decisionmatrix.model.SubjectBuilder.aSubject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final double NONE = Double.NaN;

  private static Outcome outcome(DecisionBuilder decision) {
    return new Outcome(Analysis.of(decision.build()));
  }

  /** On values 0 to 1: Kafka 1 and 3/4, Rabbit 1/2 and 1/2, Redis out. */
  private static DecisionBuilder brokers() {
    return aDecision()
        .options("Kafka", "Rabbit", "Redis")
        .demanding("Safety", 2)
        .criteria("Effort")
        .rated("Safety", 5, 3, 1)
        .rated("Effort", 4, 3, 5);
  }

  @Nested
  class TheStanding {
    @Test
    void tellsByHowMuchTheLeaderLeads() {
      assertThat(outcome(brokers()).standing())
          .isEqualTo("*Kafka* leads with 87.5 of 100 points, 37.5 ahead of *Rabbit*.");
    }

    @Test
    void saysFirstThatNothingIsCited() {
      DecisionBuilder assumed =
          aDecision()
              .options("Kafka", "Rabbit")
              .criteria("Safety")
              .assumption("Kafka", "Safety", 5)
              .assumption("Rabbit", "Safety", 1);
      assertThat(outcome(assumed).standing())
          .isEqualTo(
              "All of this rests on our own assumptions: no source is cited. *Kafka* leads with"
                  + " 100.0 of 100 points, 100.0 ahead of *Rabbit*.");
      assertThat(outcome(assumed.chosen("Rabbit", "")).standing())
          .startsWith("All of this rests on our own assumptions: no source is cited. It is not");
    }

    @Test
    void namesAllThatShareTheSecondPlace() {
      assertThat(
              outcome(
                      aDecision()
                          .options("Kafka", "Rabbit", "Redis", "Nats")
                          .criteria("Safety")
                          .rated("Safety", 5, 3, 3, 2))
                  .standing())
          .isEqualTo("*Kafka* leads with 100.0 of 100 points, 50.0 ahead of *Rabbit* and *Redis*.");
    }

    @Test
    void namesAllThatShareTheFirstPlace() {
      DecisionBuilder tie =
          aDecision()
              .options("Kafka", "Rabbit", "Redis")
              .criteria("Safety")
              .rated("Safety", 5, 5, 3);
      assertThat(outcome(tie).standing())
          .isEqualTo("*Kafka* and *Rabbit* tie at 100.0 of 100 points.");
      assertThat(outcome(tie.chosen("Rabbit", "")).standing())
          .isEqualTo(
              "It is among the first of the ranking. *Kafka* and *Rabbit* tie at 100.0 of 100"
                  + " points.");
    }

    @Test
    void saysWhereOneAloneIsLeft() {
      assertThat(
              outcome(
                      aDecision()
                          .options("Kafka", "Redis")
                          .demanding("Safety", 2)
                          .rated("Safety", 5, 1))
                  .standing())
          .isEqualTo("*Kafka* is the only option in contention, with 100.0 of 100 points.");
    }

    @Test
    void saysWhereNoneIsLeft() {
      assertThat(
              outcome(aDecision().options("Redis").demanding("Safety", 2).rated("Safety", 1))
                  .standing())
          .isEqualTo("Every option is knocked out: each falls short of what a criterion demands.");
    }

    @Test
    void tellsHowFarBehindTheChoiceIs() {
      assertThat(outcome(brokers().chosen("Rabbit", "")).standing())
          .isEqualTo(
              "It is not the leader: it has rank 2 of 2, 37.5 points behind. *Kafka* leads with"
                  + " 87.5 of 100 points, 37.5 ahead of *Rabbit*.");
      assertThat(outcome(brokers().chosen("Kafka", "")).standing())
          .isEqualTo(
              "It is the leader of the ranking. *Kafka* leads with 87.5 of 100 points, 37.5 ahead"
                  + " of *Rabbit*.");
    }

    @Test
    void saysThatTheChoiceFallsShort() {
      assertThat(outcome(brokers().chosen("Redis", "")).standing())
          .isEqualTo(
              "*Redis* is knocked out by the criteria: it falls short on *Safety*. *Kafka* leads"
                  + " with 87.5 of 100 points, 37.5 ahead of *Rabbit*.");
    }
  }

  @Nested
  class TheConsequences {
    @Test
    void areThoseOfTheLeaderAsLongAsNobodyHasChosen() {
      assertThat(outcome(brokers()).supposition())
          .isEqualTo("If *Kafka*, which leads, were chosen:");
      assertThat(outcome(brokers()).consequences())
          .containsExactly(
              "Good, because *Kafka* is rated 5 on *Safety* and *Rabbit* is rated 3: 25.0 points"
                  + " ahead.",
              "Good, because *Kafka* is rated 4 on *Effort* and *Rabbit* is rated 3: 12.5 points"
                  + " ahead.");
    }

    @Test
    void areThoseOfTheChoiceBesideItsNearestRival() {
      Outcome chosen = outcome(brokers().chosen("Rabbit", ""));
      assertThat(chosen.supposition()).isEmpty();
      assertThat(chosen.consequences())
          .containsExactly(
              "Bad, because *Rabbit* is rated 3 on *Safety* and *Kafka* is rated 5: 25.0 points"
                  + " behind.",
              "Bad, because *Rabbit* is rated 3 on *Effort* and *Kafka* is rated 4: 12.5 points"
                  + " behind.");
    }

    @Test
    void supposeNothingWhereNobodyLeads() {
      Outcome tie =
          outcome(aDecision().options("Kafka", "Rabbit").criteria("Safety").rated("Safety", 3, 3));
      assertThat(tie.supposition()).isEmpty();
      assertThat(tie.consequences())
          .containsExactly("Neutral, because they depend on the choice that is still to be made.");
    }

    @Test
    void areNoneWhereNothingSetsTheChoiceApart() {
      assertThat(
              outcome(
                      aDecision()
                          .options("Kafka", "Rabbit")
                          .criteria("Safety")
                          .rated("Safety", 3, 3)
                          .chosen("Rabbit", ""))
                  .consequences())
          .containsExactly("Neutral, because nothing sets it apart from the others.");
    }

    @Test
    void areTwoEachWayAtMostTheLargestFirst() {
      assertThat(
              outcome(
                      aDecision()
                          .options("Kafka", "Rabbit")
                          .criteria("A", "B", "C", "D")
                          .rated("A", 3, 2)
                          .rated("B", 5, 1)
                          .rated("C", 4, 1)
                          .rated("D", 4, 2))
                  .consequences())
          .satisfiesExactly(
              first -> assertThat(first).contains("*B*"),
              second -> assertThat(second).contains("*C*"));
    }

    @Test
    void areNoneWhereItIsOverWithoutAChoice() {
      Outcome rejected = outcome(brokers().subject(aSubject().status(Status.REJECTED).build()));
      assertThat(rejected.supposition()).isEmpty();
      assertThat(rejected.consequences()).containsExactly("Neutral, because no option was chosen.");
    }

    @Test
    void sayWhatKnocksTheChoiceOutWhereAllAreOut() {
      assertThat(
              outcome(
                      aDecision()
                          .options("Kafka", "Rabbit")
                          .demanding("Safety", 5)
                          .rated("Safety", 4, 3)
                          .chosen("Kafka", ""))
                  .consequences())
          .containsExactly(
              "Bad, because it is knocked out: *Safety* must reach 5, but is rated 4.");
    }

    @Test
    void neverPraiseWhatKnocksTheChoiceOut() {
      assertThat(
              outcome(
                      aDecision()
                          .options("Kafka", "Rabbit")
                          .demanding("Safety", 5)
                          .criteria("Effort")
                          .rated("Safety", 4, NONE)
                          .rated("Effort", 3, 2)
                          .chosen("Kafka", ""))
                  .consequences())
          .containsExactly(
              "Bad, because it is knocked out: *Safety* must reach 5, but is rated 4.",
              "Good, because *Kafka* is rated 3 on *Effort* and *Rabbit* is rated 2: 12.5 points"
                  + " ahead.");
    }

    @Test
    void nameMissingEvidence() {
      assertThat(
              outcome(
                      aDecision()
                          .options("Kafka", "Rabbit")
                          .criteria("Safety")
                          .rated("Safety", 5, NONE))
                  .consequences())
          .containsExactly(
              "Good, because *Kafka* is rated 5 on *Safety* and *Rabbit* has no evidence: 50.0"
                  + " points ahead.");
    }
  }

  @Nested
  class LookingAgain {
    /** Kafka has 3/4 or more and Rabbit at most what is given; the weights are alike. */
    private static DecisionBuilder against(double safety) {
      return aDecision()
          .options("Kafka", "Rabbit")
          .criteria("Safety", "Effort")
          .rated("Safety", 5, safety)
          .rated("Effort", 3, NONE);
    }

    @Test
    void asksForWhatCouldBringAnOptionToTheFirst() {
      // Kafka 75; Rabbit 62.5 to 50 + 37.5
      assertThat(outcome(against(4)).lookAgain())
          .containsExactly(
              "Look again when there is evidence for *Rabbit* on *Effort*: its score of 62.5 could"
                  + " become anything from 37.5 to 87.5.");
    }

    @Test
    void asksWhereItCouldJustShareTheFirstPlace() {
      // Rabbit 50 to 75
      assertThat(outcome(against(3)).lookAgain()).hasSize(1);
    }

    @Test
    void doesNotAskWhereItStaysBehind() {
      // Rabbit 0 to 50
      assertThat(outcome(against(1)).lookAgain()).isEmpty();
    }

    /** Kafka has 50 to 100 points, Rabbit what is given. */
    private static DecisionBuilder uncertain(double rabbit) {
      return aDecision()
          .options("Kafka", "Rabbit")
          .criteria("Safety", "Effort")
          .rated("Safety", 5, rabbit)
          .rated("Effort", NONE, rabbit);
    }

    @Test
    void asksForWhatCouldCostTheLeaderItsPlace() {
      assertThat(outcome(uncertain(3.5)).lookAgain()).hasSize(1);
      assertThat(outcome(uncertain(3)).lookAgain()).hasSize(1);
      assertThat(outcome(uncertain(2.5)).lookAgain()).isEmpty();
    }

    @Test
    void comparesNoOptionThatIsOut() {
      // Redis could have more than Kafka's least, but is out
      assertThat(
              outcome(
                      aDecision()
                          .options("Kafka", "Rabbit", "Redis")
                          .demanding("Safety", 2)
                          .criteria("Effort")
                          .rated("Safety", 5, 2, 1)
                          .rated("Effort", NONE, 1, 5))
                  .lookAgain())
          .isEmpty();
    }

    @Test
    void comparesWithTheFirstOnly() {
      // Redis reaches 37.5, more than Rabbit's 25, less than Kafka's 100
      assertThat(
              outcome(
                      aDecision()
                          .options("Kafka", "Rabbit", "Redis")
                          .criteria("Safety", "Effort")
                          .rated("Safety", 5, 1, NONE)
                          .rated("Effort", 5, 3, 1))
                  .lookAgain())
          .isEmpty();
    }
  }
}
