package dev.decisionmatrix.report;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static dev.decisionmatrix.report.SampleDecisions.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Policy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Sentences agree with what they count: one and several. */
class CountsInWordsTest {
  private static DecisionBuilder two(String... criteria) {
    return aDecision().options("Kafka", "Rabbit").criteria(criteria);
  }

  @Nested
  class RatingsWithoutEvidence {
    @Test
    void ofTheLeader() {
      assertThat(text(two("A", "B", "C").rated("A", 5, 1).rated("B", 4, 1).build()))
          .contains("One of the three ratings of *Kafka* has no evidence;");
      assertThat(text(two("A", "B", "C").rated("A", 5, 1).build()))
          .contains("Two of the three ratings of *Kafka* have no evidence;");
    }

    @Test
    void ofATeamsFavourite() {
      DecisionBuilder builder =
          two("A", "B", "C").rated("A", 5, 1).rated("B", 1, 4).team("N", 8, 1, 1);
      assertThat(text(builder.team("S", 1, 5, 1).build()))
          .contains(
              "*Rabbit* is first by the weights of *S*, without the team *N*, and without the"
                  + " criterion *A*. But one of its three ratings has no evidence.");
      DecisionBuilder less =
          two("A", "B", "C", "D").rated("A", 5, 1).rated("B", 1, 5).team("N", 8, 1, 1, 1);
      assertThat(text(less.team("S", 1, 7, 1, 1).build()))
          .contains("But two of its four ratings have no evidence.");
    }

    @Test
    void andOnesOfOurOwn() {
      assertThat(
              text(
                  two("A", "B")
                      .rated("A", 5, 1)
                      .assumption("Kafka", "B", 3)
                      .team("N", 9, 1)
                      .build()))
          .contains("(2 of 4) ratings rest on sources; one has no evidence and one is our own")
          .contains("is our own assumption");
      assertThat(
              text(
                  two("A", "B", "C")
                      .rated("A", 5, 1)
                      .assumption("Kafka", "B", 3)
                      .assumption("Rabbit", "B", 3)
                      .team("N", 18, 1, 1)
                      .build()))
          .contains("two have no evidence and two are our own assumptions");
    }
  }

  @Nested
  class Points {
    private static String led(double by) {
      return text(
          aDecision()
              .options("Kafka", "Rabbit")
              .criterion("A", 0, 100)
              .rated("A", 50 + by, 50)
              .build());
    }

    @Test
    void ofALead() {
      assertThat(led(1)).contains("(+1) point of 100 ahead of Rabbit");
      assertThat(led(2)).contains("(+2) points of 100 ahead of Rabbit");
    }

    @Test
    void ofACloseCall() {
      Policy policy = Policy.DEFAULT;
      Policy one =
          new Policy(policy.missingEvidence(), policy.combine(), policy.group(), 1, 50, 25);
      assertThat(text(two("A").rated("A", 5, 1).policy(one).build()))
          .contains("less than 1 point apart");
      assertThat(text(two("A").rated("A", 5, 1).build())).contains("less than 5 points apart");
    }
  }

  @Nested
  class Teams {
    @Test
    void thatPutAnOptionFirst() {
      DecisionBuilder builder = two("A", "B").rated("A", 5, 1).rated("B", 1, 5);
      builder.teamOfPower("North", 3, 9, 1).team("South", 1, 2);
      assertThat(text(builder.build()))
          .contains("(1 of 2) teams puts Kafka first on its own weights")
          .contains("*North* puts *Kafka* first; *South* puts *Rabbit* first.");
      builder.team("West", 2, 1).team("East", 1, 3);
      assertThat(text(builder.build()))
          .contains("(2 of 4) teams put Kafka first on their own weights")
          .contains("*North* and *West* put *Kafka* first; *South* and *East* put *Rabbit* first.");
    }
  }

  @Nested
  class OtherThings {
    @Test
    void areTheOtherCriteria() {
      assertThat(
              text(two("A", "B", "C").rated("A", 5, 1).rated("B", 5, 2).rated("C", 5, 3).build()))
          .contains("The other criterion: Kafka +");
      DecisionBuilder more = two("A", "B", "C", "D").rated("A", 5, 1).rated("B", 5, 2);
      assertThat(text(more.rated("C", 5, 3).rated("D", 5, 4).build()))
          .contains("The other two criteria together: Kafka +");
    }

    @Test
    void areClaimsAndCriteriaOfASource() {
      DecisionBuilder builder = two("A", "B").source("Log").claim("Kafka", "A", 4, "Log");
      assertThat(text(builder.build())).contains("One claim on one criterion.");
      assertThat(text(builder.claim("Kafka", "B", 4, "Log").build()))
          .contains("Two claims on two criteria.");
    }

    @Test
    void areFilesOfTheInput() {
      DecisionBuilder builder = two("A").file("a.csv", "ab".repeat(32), 1);
      assertThat(text(builder.build())).contains("and the one input file.");
      assertThat(text(builder.file("b.csv", "cd".repeat(32), 2).build()))
          .contains("and the two input files.");
    }

    @Test
    void areWhatADecisionIsMadeOf() {
      assertThat(text(aDecision().options("Kafka").criteria("A").rated("A", 3).build()))
          .contains("1 option, 1 criterion, 1 team; 1 claim from 1 source.");
      assertThat(text(two("A", "B").rated("A", 5, 1).team("N", 1, 1).team("S", 1, 1).build()))
          .contains("2 options, 2 criteria, 2 teams; 2 claims from 1 source, none for 2 of 4 rat");
    }
  }
}
