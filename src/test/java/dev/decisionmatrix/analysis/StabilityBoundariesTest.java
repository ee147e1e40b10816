package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Ways past the leader that are equal, that end where a scale does, or that a demand makes. */
class StabilityBoundariesTest {
  private static final double EXACT = 1e-12;

  /** Values are typed as hundredths, so that every step can be followed. */
  private static DecisionBuilder inHundredths(String... criteria) {
    DecisionBuilder builder = aDecision().options("A", "B", "C");
    for (String criterion : criteria) {
      builder.criterion(criterion, 0, 100);
    }
    return builder;
  }

  private static Rivalry rivalry(Analysis analysis, int option) {
    return Rivalry.of(analysis, analysis.decision().options().get(option)).orElseThrow();
  }

  @Nested
  class WhereTwoWaysAreEqual {
    @Test
    void weightLeavesTheCriterionThatStandsFirst() {
      // A is 0.5 ahead on One and on Two, 1 behind on Three: 20 / (100 x 1.5) from either
      Analysis tied =
          Analysis.of(
              inHundredths("One", "Two", "Three")
                  .rated("One", 100, 50, 0)
                  .rated("Two", 100, 50, 0)
                  .rated("Three", 0, 100, 0)
                  .team("Team", 40, 40, 20)
                  .build());
      Transfer transfer = tied.stability().smallestTransfer().orElseThrow();
      assertThat(transfer.from().name()).isEqualTo("One");
      assertThat(transfer.share()).isCloseTo(2 / 15.0, within(EXACT));
      List<Criterion> criteria = tied.decision().criteria();
      assertThat(rivalry(tied, 1).transfer(criteria.get(1), criteria.get(2)).orElseThrow())
          .isCloseTo(2 / 15.0, within(EXACT));
    }

    @Test
    void weightJoinsTheCriterionThatStandsFirst() {
      // A is 1 ahead on One, 0.5 behind on Two and on Three: 20 / (100 x 1.5)
      Analysis tied =
          Analysis.of(
              inHundredths("One", "Two", "Three")
                  .rated("One", 100, 0, 0)
                  .rated("Two", 0, 50, 0)
                  .rated("Three", 0, 50, 0)
                  .team("Team", 40, 20, 20)
                  .build());
      Transfer transfer = tied.stability().smallestTransfer().orElseThrow();
      assertThat(transfer.from().name()).isEqualTo("One");
      assertThat(transfer.to().name()).isEqualTo("Two");
    }

    @Test
    void theOptionThatStandsFirstPasses() {
      // B and C are alike: 60 to 40 points, so that each way is the same for both
      Analysis tied =
          Analysis.of(
              inHundredths("One", "Two")
                  .rated("One", 100, 0, 0)
                  .rated("Two", 0, 100, 100)
                  .team("Team", 60, 40)
                  .build());
      Stability stability = tied.stability();
      assertThat(stability.nearestFlip().orElseThrow().passing().name()).isEqualTo("B");
      assertThat(stability.smallestTransfer().orElseThrow().passing().name()).isEqualTo("B");
      assertThat(stability.smallestRatingChange().orElseThrow().passing().name()).isEqualTo("B");
      assertThat(stability.weights().get(0).below()).map(Option::name).contains("B");
    }

    @Test
    void theOneThatGainsFasterIsAheadBeyond() {
      // At One 0.5: A 50, B 100 x 0.5 = 50, C 50 x 0.5 + 50 x 0.5 = 50; below it B gains fastest
      Analysis tied =
          Analysis.of(
              inHundredths("One", "Two")
                  .rated("One", 100, 0, 50)
                  .rated("Two", 0, 100, 50)
                  .team("Team", 60, 40)
                  .build());
      assertThat(tied.stability().weights().get(0).stableFrom().orElseThrow())
          .isCloseTo(0.5, within(EXACT));
      assertThat(tied.stability().weights().get(0).below()).map(Option::name).contains("B");
      Analysis turned =
          Analysis.of(
              inHundredths("One", "Two")
                  .rated("One", 100, 50, 0)
                  .rated("Two", 0, 50, 100)
                  .team("Team", 60, 40)
                  .build());
      assertThat(turned.stability().weights().get(0).below()).map(Option::name).contains("C");
    }

    @Test
    void theOneThatTiesFirstIsAheadHoweverFastAnotherGains() {
      // With One at t: A 100 t, B 50 throughout, C 25 (1 - t): ties at 0.5 and at 0.2
      Analysis three =
          Analysis.of(
              inHundredths("One", "Two")
                  .rated("One", 100, 50, 0)
                  .rated("Two", 0, 50, 25)
                  .team("Team", 60, 40)
                  .build());
      WeightStability one = three.stability().weights().get(0);
      assertThat(one.stableFrom().orElseThrow()).isCloseTo(0.5, within(EXACT));
      assertThat(one.below()).map(Option::name).contains("B");
    }

    @Test
    void linesThatMeetAtAnEndDoNotCross() {
      OptionalDouble behind = OptionalDouble.of(-5);
      OptionalDouble level = OptionalDouble.of(0);
      OptionalDouble ahead = OptionalDouble.of(15);
      assertThat(Sweep.crossing(behind, ahead)).hasValue(0.25);
      assertThat(Sweep.crossing(behind, level)).isEmpty();
      assertThat(Sweep.crossing(level, behind)).isEmpty();
      assertThat(Sweep.crossing(ahead, ahead)).isEmpty();
      assertThat(Sweep.crossing(OptionalDouble.empty(), ahead)).isEmpty();
      assertThat(Sweep.crossing(behind, OptionalDouble.empty())).isEmpty();
    }

    @Test
    void anOptionsOwnRatingChangesBeforeTheLeaders() {
      // 80 to 40 on one criterion: up by 0.4 with 0.6 of room, down by 0.4 with 0.8
      Analysis equal = Analysis.of(inHundredths("One").rated("One", 80, 40, 0).build());
      RatingChange change = equal.stability().smallestRatingChange().orElseThrow();
      assertThat(change.kind()).isEqualTo(RatingChange.Kind.RAISED);
      assertThat(change.rated().name()).isEqualTo("B");
      assertThat(change.at()).isCloseTo(80, within(EXACT));
    }

    @Test
    void theRatingOnTheCriterionThatStandsFirstChanges() {
      // 90 to 60 on both: 30 points at a half are 0.6; B has 0.4 of room, A has 0.9
      Analysis equal =
          Analysis.of(
              inHundredths("One", "Two").rated("One", 90, 60, 0).rated("Two", 90, 60, 0).build());
      RatingChange change = equal.stability().overtakes().get(0).rating().orElseThrow();
      assertThat(change.kind()).isEqualTo(RatingChange.Kind.LOWERED);
      assertThat(change.criterion().name()).isEqualTo("One");
      assertThat(change.at()).isCloseTo(30, within(EXACT));
    }
  }

  @Nested
  class WhereAScaleEnds {
    private final Analysis half = Analysis.of(inHundredths("One").rated("One", 50, 0, 0).build());

    @Test
    void theLeaderIsNotPassedAtExactlyTheWorst() {
      // 50 to 0: the leader would have to fall to the worst and only tie there
      Criterion one = half.decision().criteria().get(0);
      assertThat(rivalry(half, 1).lowered(one)).isEmpty();
      assertThat(rivalry(half, 1).own(one)).hasValue(0.5);
    }

    @Test
    void anOptionDoesNotPassAtExactlyTheBest() {
      // 100 to 50: the option would have to rise to the best and only tie there
      Analysis top = Analysis.of(inHundredths("One").rated("One", 100, 50, 0).build());
      Criterion one = top.decision().criteria().get(0);
      assertThat(rivalry(top, 1).own(one)).isEmpty();
      assertThat(rivalry(top, 1).lowered(one)).hasValue(0.5);
      assertThat(rivalry(top, 2).lowered(one)).isEmpty();
      assertThat(top.stability().overtakes().get(1).rating()).isEmpty();
    }

    @Test
    void weightThatAllHasToLeaveDoesNotBringAnOptionPast() {
      // A is 1 ahead on One and alike elsewhere: all of One would have to go, for a tie
      Analysis all =
          Analysis.of(
              inHundredths("One", "Two")
                  .rated("One", 100, 0, 0)
                  .rated("Two", 50, 50, 50)
                  .team("Team", 30, 70)
                  .build());
      assertThat(all.stability().smallestTransfer()).isEmpty();
      assertThat(all.stability().nearestFlip()).isEmpty();
    }
  }

  @Nested
  class OnACriterionWithoutWeight {
    private final Analysis analysis =
        Analysis.of(
            inHundredths("One")
                .criterion(aCriterion("Free").scale(0, 100).mustReach(50).build())
                .rated("One", 60, 80, 40)
                .rated("Free", 70, 20, 50)
                .team("Team", 1, 0)
                .build());
    private final Criterion free = analysis.decision().criteria().get(1);

    @Test
    void noChangeMakesUpTheDistance() {
      assertThat(rivalry(analysis, 2).needed(free)).isEmpty();
      assertThat(rivalry(analysis, 2).own(free)).isEmpty();
      assertThat(rivalry(analysis, 2).lowered(free)).isEmpty();
    }

    @Test
    void reachingTheDemandIsEnoughForWhoIsAhead() {
      // B has 80 points to 60 and is out by 20 of 50
      assertThat(rivalry(analysis, 1).contends()).isFalse();
      RatingChange change = analysis.stability().overtakes().get(0).rating().orElseThrow();
      assertThat(change.kind()).isEqualTo(RatingChange.Kind.READMITTED);
      assertThat(change.at()).isEqualTo(50);
      assertThat(change.share()).isCloseTo(0.3, within(EXACT));
    }

    @Test
    void reachingTheDemandIsNotEnoughForWhoTies() {
      // A and B have 60 points; at the demand B would share the first place, and no more is gained
      Analysis tying =
          Analysis.of(
              inHundredths("One")
                  .criterion(free)
                  .rated("One", 60, 60, 40)
                  .rated("Free", 70, 20, 50)
                  .team("Team", 1, 0)
                  .build());
      assertThat(tying.stability().overtakes().get(0).rating()).isEmpty();
    }

    @Test
    void theLeaderFallsOutForTheRunnerUp() {
      // C is the only other contender: A leads until Free falls from 70 to below 50
      assertThat(rivalry(analysis, 2).leaderOut(free).orElseThrow()).isCloseTo(0.2, within(EXACT));
      assertThat(rivalry(analysis, 1).leaderOut(free)).isEmpty();
    }
  }

  @Nested
  class ADemandThatIsExactlyMet {
    private Analysis demanding(double demand, double ofA, double ofB) {
      return Analysis.of(
          aDecision()
              .options("A", "B")
              .demanding("Licence", demand)
              .criteria("Speed")
              .rated("Licence", ofA, ofB)
              .rated("Speed", 5, 4)
              .build());
    }

    @Test
    void knocksNobodyOut() {
      Analysis met = demanding(3, 3, 4);
      assertThat(met.options().get(0).knockedOut()).isFalse();
      assertThat(demanding(3, 2.99, 4).options().get(0).knockedOut()).isTrue();
    }

    @Test
    void leavesTheLeaderNoRoom() {
      // A leads with 3 and 5, (50 + 100) / 2 points, before B with 3 and 4
      Analysis met = demanding(3, 3, 3);
      Rating licence =
          met.ratings().at(met.decision().criteria().get(0), met.decision().options().get(0));
      assertThat(licence.outBy()).hasValue(0);
      RatingChange change = met.stability().smallestRatingChange().orElseThrow();
      assertThat(change.kind()).isEqualTo(RatingChange.Kind.KNOCKED_OUT);
      assertThat(change.at()).isEqualTo(3);
      assertThat(change.share()).isZero();
    }

    @Test
    void isNoDangerWhereItDemandsTheWorst() {
      Analysis worst = demanding(1, 1, 1);
      Rating licence =
          worst.ratings().at(worst.decision().criteria().get(0), worst.decision().options().get(0));
      assertThat(worst.options()).noneMatch(OptionResult::knockedOut);
      assertThat(licence.outBy()).isEmpty();
    }

    @Test
    void isNoWayBackForWhoMissesTwo() {
      Analysis twice =
          Analysis.of(
              aDecision()
                  .options("A", "B")
                  .demanding("Licence", 3)
                  .demanding("Terms", 3)
                  .rated("Licence", 3, 2)
                  .rated("Terms", 3, 2)
                  .build());
      Rivalry missing = rivalry(twice, 1);
      assertThat(twice.decision().criteria()).allMatch(each -> missing.own(each).isEmpty());
      assertThat(twice.stability().overtakes().get(0).rating()).isEmpty();
    }

    @Test
    void isTheLeadersDangerForTheRunnerUpOnly() {
      Analysis three =
          Analysis.of(
              aDecision()
                  .options("A", "B", "C")
                  .demanding("Licence", 2)
                  .rated("Licence", 5, 4, 3)
                  .build());
      Criterion licence = three.decision().criteria().get(0);
      // From 5, a value of 1, to below 2, a value of a quarter
      assertThat(rivalry(three, 1).leaderOut(licence)).hasValue(0.75);
      assertThat(rivalry(three, 2).leaderOut(licence)).isEmpty();
    }

    @Test
    void isNotEnoughForWhoOnlyTiesThere() {
      // B is out by Licence; at 4 it has values 0.75 and 1 to A's 1 and 0.75: a tie, so beyond 4
      Analysis tying =
          Analysis.of(
              aDecision()
                  .options("A", "B")
                  .demanding("Licence", 4)
                  .criteria("Speed")
                  .rated("Licence", 5, 3)
                  .rated("Speed", 4, 5)
                  .build());
      RatingChange change = tying.stability().smallestRatingChange().orElseThrow();
      assertThat(change.kind()).isEqualTo(RatingChange.Kind.RAISED);
      assertThat(change.at()).isEqualTo(4);
    }
  }
}
