package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Option;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The words that a meeting sees first, for every kind of verdict. */
class VerdictInShortTest {
  private static final double NONE = Double.NaN;

  private static DecisionBuilder scored(double... hundredths) {
    String[] names = {"A", "B", "C"};
    return aDecision()
        .options(Arrays.copyOf(names, hundredths.length))
        .criterion("One", 0, 100)
        .rated("One", hundredths);
  }

  private static String headline(Analysis analysis) {
    return new VerdictInShort(analysis).headline(Option::name, Option::name);
  }

  private static String reason(Analysis analysis) {
    return new VerdictInShort(analysis).reason(Option::name);
  }

  private static Analysis scoring(double... hundredths) {
    return Analysis.of(scored(hundredths).build());
  }

  @Nested
  class TheHeadline {
    @Test
    void tellsWholePoints() {
      assertThat(headline(scoring(93, 60))).isEqualTo("A leads by 33 points \u2013 clear");
      assertThat(headline(scoring(60, 62.5))).isEqualTo("B leads by 3 points \u2013 close");
      assertThat(headline(scoring(61.4, 60))).isEqualTo("A leads by 1 point \u2013 close");
      assertThat(headline(scoring(60.5, 60))).isEqualTo("A leads by 1 point \u2013 close");
      assertThat(headline(scoring(60.4, 60)))
          .isEqualTo("A leads by less than 1 point \u2013 close");
    }

    @Test
    void tellsDecimalsWhereWholePointsWouldHideOnWhichSideOfTheCloseCallTheyLie() {
      assertThat(headline(scoring(64.5, 60))).isEqualTo("A leads by 4.5 points \u2013 close");
      assertThat(headline(scoring(64.96, 60))).isEqualTo("A leads by 4.96 points \u2013 close");
      assertThat(headline(scoring(64.4, 60))).isEqualTo("A leads by 4 points \u2013 close");
      assertThat(headline(scoring(65, 60))).startsWith("A leads by 5 points");
      Decision decision = scored(65.3, 60).build();
      Scenario strict = Scenario.delivered(decision).withCloseCall(5.2);
      assertThat(headline(Analysis.of(decision, strict))).startsWith("A leads by 5.3 points");
    }

    @Test
    void namesTwoThatShareFirstPlaceAndCountMore() {
      assertThat(headline(scoring(60, 60, 50))).isEqualTo("A and B share first place");
      assertThat(headline(scoring(60, 60, 60))).isEqualTo("3 options share first place");
    }

    @Test
    void saysWhereOneIsLeftOrNone() {
      Decision demanding =
          aDecision().options("A", "B").demanding("One", 4).rated("One", 5, 3).build();
      assertThat(headline(Analysis.of(demanding)))
          .isEqualTo("Only A is in contention \u2013 clear");
      assertThat(reason(Analysis.of(demanding))).isEqualTo("Every other option misses a demand.");
      Decision tooMuch =
          aDecision().options("A", "B").demanding("One", 5).rated("One", 4, 3).build();
      assertThat(headline(Analysis.of(tooMuch))).isEqualTo("Every option is knocked out");
      assertThat(reason(Analysis.of(tooMuch)))
          .isEqualTo("Each of them misses a demand: the ranking says which.");
    }

    @Test
    void toldLaterLeavesOutTheVerb() {
      assertThat(new VerdictInShort(scoring(93, 60)).past(Option::name, Option::name))
          .isEqualTo("A by 33 points \u2013 clear");
    }
  }

  @Nested
  class TheReason {
    @Test
    void ofAClearLeadIsThatNothingChangesIt() {
      assertThat(reason(scoring(93, 60)))
          .isEqualTo(
              "No missing evidence can change that, and it holds in 100% of the samples with each"
                  + " weight off by up to 25%.");
    }

    @Test
    void ofACloseOneIsHowCloseItIs() {
      assertThat(reason(scoring(61.5, 60)))
          .isEqualTo("The first two are 1.5 points apart; below 5 is a close call.");
      assertThat(reason(scoring(60, 60))).isEqualTo("They have the same score.");
    }

    /** Gap weighs half: A 80 for certain, B 45 to 95, C 49 to 99. */
    @Test
    void ofAnOpenOneIsWhoCouldComeFirst() {
      DecisionBuilder three =
          aDecision()
              .options("A", "B", "C")
              .criterion("Known", 0, 100)
              .criterion("Gap", 0, 100)
              .rated("Known", 80, 90, 98)
              .team("Team", 1, 1);
      assertThat(reason(Analysis.of(three.rated("Gap", 80, NONE, NONE).build())))
          .isEqualTo("Missing evidence could put C (up to 99.0) and 1 more ahead of A.");
    }

    @Test
    void ofOneRivalTellsBothEnds() {
      Analysis analysis =
          Analysis.of(
              aDecision()
                  .options("A", "B")
                  .criteria("Known", "Gap")
                  .rated("Known", 5, 4.6)
                  .rated("Gap", 3, NONE)
                  .team("Team", 0.8, 0.2)
                  .build());
      assertThat(reason(analysis))
          .isEqualTo("Missing evidence could put B (up to 92.0) ahead of A (at least 90.0).");
    }

    @Test
    void tellsThatTheLeaderMayBeKnockedOut() {
      Analysis analysis =
          Analysis.of(
              aDecision()
                  .options("A", "B")
                  .criterion(aCriterion("Certified").scale(0, 1).mustReach(1).build())
                  .criteria("Price")
                  .rated("Certified", 1, NONE)
                  .rated("Price", 4, 5)
                  .team("Team", 0, 1)
                  .build());
      assertThat(reason(analysis))
          .isEqualTo("Missing evidence could knock out B and put A (up to 75.0) first.");
    }

    @Test
    void isShorterWhereNoneIsGoodEnough() {
      assertThat(reason(scoring(42, 20)))
          .isEqualTo("It holds in 100% of the samples. But 42.0 of 100 is not good: 50 would be.");
      assertThat(reason(scoring(49.96, 20)))
          .isEqualTo("It holds in 100% of the samples. But 49.96 of 100 is not good: 50 would be.");
      assertThat(reason(scoring(42, 41)))
          .isEqualTo(
              "The first two are 1.0 points apart; below 5 is a close call. But 42.0 of 100 is not"
                  + " good: 50 would be.");
    }
  }
}
