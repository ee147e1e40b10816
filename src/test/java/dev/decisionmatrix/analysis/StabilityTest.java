package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A small decision worked out by hand. */
class StabilityTest {
  private static final double EXACT = 1e-12;

  // Values: A 1, 0.25, 0.5; B 0.5, 1, 0.5. Weights 0.6, 0.2, 0.2.
  // A 100 x (0.6 + 0.05 + 0.1) = 75, B 100 x (0.3 + 0.2 + 0.1) = 60.
  private final Analysis analysis =
      Analysis.of(
          aDecision()
              .options("A", "B")
              .criteria("Speed", "Cost", "Other")
              .rated("Speed", 5, 3)
              .rated("Cost", 2, 5)
              .rated("Other", 3, 3)
              .team("Team", 60, 20, 20)
              .build());
  private final Stability stability = analysis.stability();

  private WeightStability weight(int criterion) {
    return stability.weights().get(criterion);
  }

  @Test
  void theIntervalEndsWhereBothTie() {
    // Speed: without it A 37.5, B 75; alone A 100, B 50: -37.5 (1 - t) + 50 t = 0
    assertThat(weight(0).stableFrom().orElseThrow()).isCloseTo(3 / 7.0, within(EXACT));
    assertThat(weight(0).stableTo()).hasValue(1);
    // Cost: without it A 87.5, B 50; alone A 25, B 100: 37.5 (1 - t) - 75 t = 0
    assertThat(weight(1).stableFrom()).hasValue(0);
    assertThat(weight(1).stableTo().orElseThrow()).isCloseTo(1 / 3.0, within(EXACT));
  }

  @Test
  void theSweepGoesFromNothingToAll() {
    assertThat(weight(0).atNone().values()).containsExactly(37.5, 75.0);
    assertThat(weight(0).atAll().values()).containsExactly(100.0, 50.0);
    assertThat(stability.weight(analysis.decision().criteria().get(1))).isEqualTo(weight(1));
  }

  @Test
  void aCriterionOnWhichBothAreAlikeNeverFlips() {
    assertThat(weight(2).stableFrom()).hasValue(0);
    assertThat(weight(2).stableTo()).hasValue(1);
    assertThat(weight(2).above()).isEmpty();
  }

  @Test
  void theNearestFlipIsTheSmallestChangeOfOneWeight() {
    WeightFlip flip = stability.nearestFlip().orElseThrow();
    assertThat(flip.criterion().name()).isEqualTo("Cost");
    assertThat(flip.at()).isCloseTo(1 / 3.0, within(EXACT));
    assertThat(flip.passing().name()).isEqualTo("B");
  }

  @Test
  void theSmallestTransferGoesFromTheLeadersBestToItsWorst() {
    // A is 0.5 ahead on speed and 0.75 behind on cost: 15 / (100 x 1.25)
    Transfer transfer = stability.smallestTransfer().orElseThrow();
    assertThat(transfer.from().name()).isEqualTo("Speed");
    assertThat(transfer.to().name()).isEqualTo("Cost");
    assertThat(transfer.share()).isCloseTo(0.12, within(EXACT));
  }

  @Test
  void theSmallestRatingChangeIsOnTheHeaviestCriterion() {
    // 15 points at 0.6: a quarter of the scale; B's speed from 3 to 4
    RatingChange change = stability.smallestRatingChange().orElseThrow();
    assertThat(change.kind()).isEqualTo(RatingChange.Kind.RAISED);
    assertThat(change.rated().name()).isEqualTo("B");
    assertThat(change.at()).isCloseTo(4, within(EXACT));
    assertThat(change.share()).isCloseTo(0.25, within(EXACT));
  }

  @Test
  void theTornadoMovesEachWeightByWhatItMayBeOff() {
    // Speed 0.45 to 0.75; margin -37.5 + 87.5 t
    WeightStability.Swing swing = weight(0).swing().orElseThrow();
    assertThat(swing.lowWeight()).isCloseTo(0.45, within(EXACT));
    assertThat(swing.highWeight()).isCloseTo(0.75, within(EXACT));
    assertThat(swing.lowMargin()).isCloseTo(1.875, within(1e-9));
    assertThat(swing.highMargin()).isCloseTo(28.125, within(1e-9));
  }

  @Test
  void theSweepIsAStraightLine() {
    Option first = analysis.decision().options().get(0);
    assertThat(weight(0).scoreAt(first, 0.6)).hasValue(75);
    assertThat(weight(0).scoreAt(first, 0)).hasValue(37.5);
  }

  @Test
  void withoutItsBestCriterionTheLeaderFallsBehind() {
    Ranking ranking = analysis.leaveOneOut().criteria().get(0).ranking().orElseThrow();
    assertThat(ranking.leader()).map(Option::name).contains("B");
    assertThat(ranking.inOrder()).extracting(Standing::score).containsExactly(75.0, 37.5);
    assertThat(analysis.leaveOneOut().criteria().get(0).leader()).map(Option::name).contains("B");
  }

  @Test
  void allOfItIsTold() {
    assertThat(ChangeWords.of(analysis, analysis.decision().options().get(1)))
        .containsExactly(
            "\u201cB\u201d passes \u201cA\u201d if \u201cCost\u201d weighs more than 33.3% (now"
                + " 20.0%).",
            "\u201cB\u201d passes \u201cA\u201d if more than 12.0 percentage points of weight move"
                + " from \u201cSpeed\u201d to \u201cCost\u201d.",
            "\u201cB\u201d passes \u201cA\u201d if its rating on \u201cSpeed\u201d gets better than"
                + " 4.0 (now 3.0).");
  }

  @Test
  void theLeastOfEachIsToldWhoeverPasses() {
    assertThat(ChangeWords.nearestFlip(analysis))
        .contains(
            "\u201cB\u201d passes \u201cA\u201d if \u201cCost\u201d weighs more than 33.3% (now"
                + " 20.0%).");
    assertThat(ChangeWords.smallestTransfer(analysis))
        .contains(
            "\u201cB\u201d passes \u201cA\u201d if more than 12.0 percentage points of weight move"
                + " from \u201cSpeed\u201d to \u201cCost\u201d.");
    assertThat(ChangeWords.smallestRatingChange(analysis))
        .contains(
            "\u201cB\u201d passes \u201cA\u201d if its rating on \u201cSpeed\u201d gets better than"
                + " 4.0 (now 3.0).");
  }

  @Test
  void whoLeadsBeyondIsTold() {
    assertThat(BeyondWords.of(weight(0))).contains("\u201cB\u201d leads below 42.9%");
    assertThat(BeyondWords.of(weight(1))).contains("\u201cB\u201d leads above 33.3%");
    assertThat(BeyondWords.of(weight(2))).contains("Nobody: the leader stays whatever it weighs");
  }

  @Test
  void aWeightFallsOrRisesUntilAnotherLeads() {
    // Speed 3/5 - 3/7 = 6/35, Cost 1/3 - 1/5 = 2/15, on nine decimals
    assertThat(weight(0).fall()).hasValue(0.171428571);
    assertThat(weight(0).rise()).isEmpty();
    assertThat(weight(0).leastChange()).hasValue(0.171428571);
    assertThat(weight(1).fall()).isEmpty();
    assertThat(weight(1).rise()).hasValue(0.133333333);
    assertThat(weight(1).leastChange()).hasValue(0.133333333);
    assertThat(weight(2).leastChange()).isEmpty();
  }

  @Test
  void itDoesSoForEachRival() {
    Rivalry rival = Rivalry.of(analysis, analysis.decision().options().get(1)).orElseThrow();
    assertThat(weight(0).fall(rival).orElseThrow()).isCloseTo(6 / 35.0, within(EXACT));
    assertThat(weight(0).rise(rival)).isEmpty();
    assertThat(weight(1).fall(rival)).isEmpty();
    assertThat(weight(1).rise(rival).orElseThrow()).isCloseTo(2 / 15.0, within(EXACT));
  }

  @Test
  void theCriteriaGoByHowMuchTheyMoveTheLead() {
    // The same decision from its end: off by a quarter, Speed moves the lead by 26.25 points,
    // Cost by 11.25, Other by 1.875.
    Analysis backwards =
        Analysis.of(
            aDecision()
                .options("A", "B")
                .criteria("Other", "Cost", "Speed")
                .rated("Speed", 5, 3)
                .rated("Cost", 2, 5)
                .rated("Other", 3, 3)
                .team("Team", 20, 20, 60)
                .build());
    assertThat(backwards.stability().bySwing())
        .extracting(Criterion::name)
        .containsExactly("Speed", "Cost", "Other");
  }

  @Nested
  class WhatTheCriterionDemands {
    @Test
    void isToldBeforeWhatElseItTakes() {
      Analysis demanding =
          Analysis.of(
              aDecision()
                  .options("A", "B")
                  .demanding("Licence", 3)
                  .criteria("Speed")
                  .rated("Licence", 3, 2.5)
                  .rated("Speed", 3, 5)
                  .build());
      Option out = demanding.decision().options().get(1);
      Criterion licence = demanding.decision().criteria().get(0);
      Criterion speed = demanding.decision().criteria().get(1);
      ChangesTold told = ChangesTold.of(demanding, out);
      assertThat(told.out())
          .isEqualTo(
              "\u201cB\u201d is knocked out: on \u201cLicence\u201d it is rated 2.5 and must reach"
                  + " 3.0.");
      assertThat(told.out(List.of(licence))).isEqualTo(told.out());
      assertThat(told.out(List.of(speed))).isEmpty();
      assertThat(told.flip()).isEmpty();
      assertThat(told.moved()).isEmpty();
      assertThat(told.rating())
          .isEqualTo(
              "\u201cB\u201d leads if its rating on \u201cLicence\u201d reaches 3.00 (now 2.50).");
      assertThat(told.sentences()).containsExactly(told.out(), told.rating());
      assertThat(RatingChange.Kind.KNOCKED_OUT.word()).isEqualTo("knocked out");
    }

    @Test
    void canKnockTheLeaderOutBeforeItIsPassed() {
      Analysis demanding =
          Analysis.of(
              aDecision()
                  .options("A", "B")
                  .demanding("Licence", 4.5)
                  .criteria("Speed")
                  .rated("Licence", 5, 5)
                  .rated("Speed", 5, 2)
                  .build());
      RatingChange change = demanding.stability().smallestRatingChange().orElseThrow();
      assertThat(change.kind()).isEqualTo(RatingChange.Kind.KNOCKED_OUT);
      assertThat(change.rated().name()).isEqualTo("A");
      assertThat(change.at()).isEqualTo(4.5);
      assertThat(change.passing().name()).isEqualTo("B");
    }

    @Test
    void canBeReachedByAnOptionThatFellShort() {
      Analysis demanding =
          Analysis.of(
              aDecision()
                  .options("A", "B")
                  .demanding("Licence", 3)
                  .criteria("Speed")
                  .rated("Licence", 3, 2.5)
                  .rated("Speed", 3, 5)
                  .build());
      RatingChange change = demanding.stability().smallestRatingChange().orElseThrow();
      assertThat(change.kind()).isEqualTo(RatingChange.Kind.READMITTED);
      assertThat(change.at()).isEqualTo(3);
      assertThat(change.passing().name()).isEqualTo("B");
    }
  }
}
