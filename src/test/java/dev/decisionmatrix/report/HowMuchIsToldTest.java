package dev.decisionmatrix.report;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static dev.decisionmatrix.report.SampleDecisions.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What exactly fits is told in full; one more, and the rest is summed up. */
class HowMuchIsToldTest {
  private static String[] named(String what, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> what + " " + number)
        .toArray(String[]::new);
  }

  @Nested
  class ARanking {
    @Test
    void ofFourLeavesRoomForTwoReasonsEachWay() {
      double[] four = {5, 4, 3, 2};
      double[] five = {5, 4, 3, 2, 1};
      assertThat(text(ofReasons(four))).contains("The other criterion: Option 1 +");
      assertThat(text(ofReasons(five))).contains("The other two criteria together: Option 1 +");
    }

    private static Decision ofReasons(double[] ratings) {
      return aDecision()
          .options(named("Option", ratings.length))
          .criteria("A", "B", "C")
          .rated("A", ratings)
          .rated("B", ratings)
          .rated("C", ratings)
          .build();
    }
  }

  @Nested
  class Teams {
    private static String withTeams(int count) {
      DecisionBuilder builder =
          aDecision().options("Kafka", "Rabbit").criteria("A").rated("A", 5, 1);
      Arrays.stream(named("Team", count - 1)).forEach(name -> builder.team(name, 1));
      return text(builder.teamOfPower("Last", 2, 1).build());
    }

    @Test
    void areNamedUpToEight() {
      assertThat(withTeams(8)).contains("as their power says: Team 1 1, Team 2 1,");
      assertThat(withTeams(9)).contains("as their power says (eight teams with 1 and one team");
    }
  }

  @Nested
  class OtherSides {
    /** Each team puts the option first that its own criterion favours. */
    private static String withSides(int others) {
      String[] options = named("Option", others + 1);
      DecisionBuilder builder =
          aDecision().options(options).criteria(named("Criterion", others + 1));
      for (int own = 0; own < options.length; own++) {
        double[] ratings = new double[options.length];
        Arrays.fill(ratings, 1);
        ratings[own] = 5;
        builder.rated("Criterion " + (own + 1), ratings);
        double[] points = new double[options.length];
        Arrays.fill(points, 1);
        points[own] = 50;
        builder.teamOfPower("Team " + (own + 1), own == 0 ? 20 : 1, points);
      }
      return text(builder.build());
    }

    @Test
    void areToldUpToThree() {
      // each team has its own favourite, and ties make a side of their own
      assertThat(withSides(1))
          .contains("*Option 2* is first by the weights of *Team 2*")
          .doesNotContain("others first");
      assertThat(withSides(3))
          .contains("*Option 3* is first by the weights of *Team 3*")
          .doesNotContain("*Option 4* is first")
          .containsPattern("[a-z]+ more views put others first");
    }
  }

  @Nested
  class TheClaimThatTells {
    private static String withClaim(int length) {
      return text(
          aDecision()
              .options("Kafka", "Rabbit")
              .criteria("A")
              .source("Log")
              .claim("Kafka", "A", 5, "Log", "x".repeat(length))
              .claim("Rabbit", "A", 1, "Log", "y".repeat(300))
              .build());
    }

    @Test
    void has160CharactersAtMost() {
      assertThat(withClaim(160)).contains("Kafka: " + "x".repeat(160));
      assertThat(withClaim(161)).doesNotContain("Kafka: " + "x".repeat(161));
    }
  }

  @Nested
  class Gaps {
    private static String withGaps(int options, int gaps) {
      double[] all = new double[options];
      Arrays.fill(all, 3);
      double[] some = all.clone();
      Arrays.fill(some, options - gaps, options, Double.NaN);
      return text(
          aDecision()
              .options(named("Option", options))
              .criteria("A", "B")
              .rated("A", all)
              .rated("B", some)
              .build());
    }

    @Test
    void areToldUpToThreeAndUpToTwoWhereTheRankingIsLong() {
      assertThat(withGaps(4, 3)).contains("Evidence for Option 4 on B.");
      assertThat(withGaps(4, 4)).contains("Evidence for two other options.");
      assertThat(withGaps(5, 2)).contains("Evidence for Option 5 on B.");
      assertThat(withGaps(5, 3)).contains("Evidence for two other options.");
    }
  }

  @Nested
  class TeamsOfOneSide {
    private static String withTeams(int others) {
      DecisionBuilder builder = aDecision().options("Kafka", "Rabbit").criteria("A", "B");
      builder.rated("A", 5, 1).rated("B", 1, 5).teamOfPower("First", 20, 3, 1);
      Arrays.stream(named("Team", others)).forEach(name -> builder.team(name, 1, 2));
      return text(builder.build());
    }

    @Test
    void areNamedUpToThree() {
      assertThat(withTeams(3)).contains("by the weights of *Team 1*, *Team 2* and *Team 3*");
      assertThat(withTeams(4)).contains("by the weights of four teams");
    }
  }

  @Nested
  class Contributions {
    private static String withCriteria(int count) {
      String[] criteria = named("Criterion", count);
      DecisionBuilder builder = aDecision().options("Kafka", "Rabbit").criteria(criteria);
      Arrays.stream(criteria).forEach(criterion -> builder.rated(criterion, 4, 3));
      return text(builder.build());
    }

    @Test
    void ofSixteenCriteriaAreEachToldAlone() {
      assertThat(withCriteria(16)).contains("Criterion 16 1.6 more for Kafka; All together");
      assertThat(withCriteria(17)).contains("The other two criteria 2.9 more for Kafka; All");
    }
  }
}
