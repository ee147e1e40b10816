package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each verdict on both sides of the figure that makes it. */
class VerdictRuleTest {
  private static final double NONE = Double.NaN;

  /** One criterion on a scale from 0 to 1: a score is 100 times the rating. */
  private static Analysis scoring(double... hundredths) {
    return Analysis.of(
        aDecision().options("A", "B").criterion("One", 0, 100).rated("One", hundredths).build());
  }

  @Test
  void itsKindIsAWordInLowerCase() {
    assertThat(scoring(55, 50).verdict().kind().word()).isEqualTo("clear");
  }

  @Nested
  class TheCloseCallOfFivePoints {
    @Test
    void isNotMadeByALeadOfExactlyFive() {
      Verdict verdict = scoring(55, 50).verdict();
      assertThat(verdict.margin()).hasValue(5);
      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.CLEAR);
    }

    @Test
    void isMadeByAnythingLess() {
      assertThat(scoring(54.99, 50).verdict().kind()).isEqualTo(Verdict.Kind.CLOSE);
    }

    @Test
    void isMadeByATieEvenWhereNoLeadIsTooSmall() {
      Decision tied = scoring(50, 50).decision();
      assertThat(verdict(tied, 0).kind()).isEqualTo(Verdict.Kind.CLOSE);
    }

    @Test
    void isMadeByNoLeadWhereItIsNothing() {
      assertThat(verdict(scoring(50.01, 50).decision(), 0).kind()).isEqualTo(Verdict.Kind.CLEAR);
    }

    private static Verdict verdict(Decision decision, double closeCall) {
      return Analysis.of(decision, Scenario.delivered(decision).withCloseCall(closeCall)).verdict();
    }
  }

  @Nested
  class MissingEvidence {
    /**
     * Known weighs 0.8, Gap 0.2. A has 5 and 3: 80 + 10 = 90, all of it certain. B has a rating on
     * Known and nothing on Gap, so that the most it can have is 20 more than 20 x (rating - 1).
     */
    private static Analysis against(double ratingOfB) {
      return Analysis.of(
          aDecision()
              .options("A", "B")
              .criteria("Known", "Gap")
              .rated("Known", 5, ratingOfB)
              .rated("Gap", 3, NONE)
              .team("Team", 0.8, 0.2)
              .build());
    }

    private static List<String> overtaking(Analysis analysis) {
      return analysis.options().stream()
          .filter(analysis.overtaking()::couldComeFirst)
          .map(result -> result.option().name())
          .toList();
    }

    @Test
    void thatCanOnlyTieLeavesTheVerdictClear() {
      // 20 x 3.5 + 20 = 90
      Analysis analysis = against(4.5);
      assertThat(analysis.options().get(1).highest()).isEqualTo(90);
      assertThat(analysis.options().get(0).lowest()).isEqualTo(90);
      assertThat(analysis.verdict().kind()).isEqualTo(Verdict.Kind.CLEAR);
      assertThat(overtaking(analysis)).isEmpty();
    }

    @Test
    void thatCanDoMoreOpensIt() {
      Analysis analysis = against(4.51);
      assertThat(analysis.verdict().kind()).isEqualTo(Verdict.Kind.OPEN);
      assertThat(overtaking(analysis)).containsExactly("B");
    }

    /** Both at 50; A can fall to 40 and B can rise to 60, but neither has to pass itself. */
    @Test
    void countsAgainstTheOthersOfTheFirst() {
      Analysis analysis =
          Analysis.of(
              aDecision()
                  .options("A", "B", "C")
                  .criteria("Known", "Gap")
                  .rated("Known", 3, 3, 1)
                  .rated("Gap", NONE, 3, 3)
                  .team("Team", 0.8, 0.2)
                  .build());
      Overtaking open = analysis.overtaking();
      // A 40 to 60, B 50 for certain, C 10 for certain
      assertThat(open.toPass(analysis.options().get(0))).hasValue(50);
      assertThat(open.toPass(analysis.options().get(1))).hasValue(40);
      assertThat(open.toPass(analysis.options().get(2))).hasValue(40);
      assertThat(overtaking(analysis)).containsExactly("A", "B");
      assertThat(analysis.verdict().reasons())
          .startsWith(
              VerdictWords.OPEN.with("A", "60.0", VerdictWords.TIED_FIRST, "50.0"),
              VerdictWords.OPEN.with("B", "50.0", VerdictWords.TIED_FIRST, "40.0"));
    }
  }

  /** Demands that evidence which is missing may fall short of. */
  @Nested
  class MissingEvidenceOfADemand {
    /** A has all it must and 10 + 12.5 + 25 of 110 points; of B only Certified is not known. */
    private static Analysis certified(double weight) {
      return Analysis.of(
          aDecision()
              .options("A", "B")
              .criterion(aCriterion("Certified").scale(0, 1).mustReach(1).build())
              .criteria("Price", "Support")
              .rated("Certified", 1, NONE)
              .rated("Price", 2, 5)
              .rated("Support", 3, 4)
              .team("Team", weight, 5, 5)
              .build());
    }

    @Test
    void opensTheVerdictOfTheLeader() {
      Analysis analysis = certified(1);
      assertThat(analysis.ranking().leader().orElseThrow().name()).isEqualTo("B");
      assertThat(analysis.verdict().kind()).isEqualTo(Verdict.Kind.OPEN);
      // (1 x 1 + 5 x 1/4 + 5 x 1/2) / 11
      assertThat(analysis.verdict().reasons())
          .containsExactly(
              "Missing evidence could knock out \u201cB\u201d (on \u201cCertified\u201d it must"
                  + " reach 1) and put \u201cA\u201d (up to 43.2) first.");
      assertThat(ChangesTold.of(analysis, analysis.decision().options().get(0)).evidence())
          .isEqualTo(
              "Evidence that is missing could knock out \u201cB\u201d; \u201cA\u201d has up to 43.2"
                  + " points then.");
    }

    @Test
    void opensItThoughTheCriterionWeighsNothing() {
      Analysis analysis = certified(0);
      assertThat(analysis.verdict().kind()).isEqualTo(Verdict.Kind.OPEN);
      OptionResult b = analysis.options().get(1);
      assertThat(b.coverage()).isEqualTo(1);
      assertThat(b.lowest()).isEqualTo(b.highest());
      assertThat(b.atLeast()).isEmpty();
    }

    @Test
    void ofTheOnlyContenderLeavesNobody() {
      Analysis analysis =
          Analysis.of(
              aDecision()
                  .options("A", "B")
                  .demanding("Safety", 3)
                  .demanding("Speed", 3)
                  .rated("Safety", 2, NONE)
                  .rated("Speed", 5, NONE)
                  .build());
      assertThat(analysis.verdict().kind()).isEqualTo(Verdict.Kind.OPEN);
      assertThat(analysis.verdict().reasons())
          .containsExactly(
              "Missing evidence could knock out \u201cB\u201d (on \u201cSafety\u201d it must reach"
                  + " 3, one of 2 such demands), and no option would be left.");
    }

    @Test
    void saysNothingWhereTheWorstIsEnough() {
      Analysis analysis =
          Analysis.of(
              aDecision()
                  .options("A", "B")
                  .criterion(aCriterion("Certified").scale(0, 1).mustReach(0).build())
                  .criteria("Price")
                  .rated("Certified", 1, NONE)
                  .rated("Price", 1, 5)
                  .team("Team", 1, 5)
                  .build());
      assertThat(analysis.verdict().kind()).isEqualTo(Verdict.Kind.CLEAR);
    }

    @Test
    void ofAnOptionBehindLeavesTheVerdictAsItIs() {
      Analysis analysis =
          Analysis.of(
              aDecision()
                  .options("A", "B")
                  .demanding("Safety", 3)
                  .criteria("Speed")
                  .rated("Safety", 5, NONE)
                  .rated("Speed", 5, 1)
                  .team("Team", 1, 1)
                  .build());
      assertThat(analysis.options().get(1).mayBeKnockedOut()).isTrue();
      assertThat(analysis.verdict().kind()).isEqualTo(Verdict.Kind.CLEAR);
    }
  }

  @Nested
  class GoodEnough {
    private static Verdict verdict(double goodEnough, double... ratings) {
      Decision decision = scoring(ratings).decision();
      return Analysis.of(decision, Scenario.delivered(decision).withGoodEnough(goodEnough))
          .verdict();
    }

    @Test
    void isFiftyUnlessSaidOtherwise() {
      assertThat(scoring(50, 20).verdict().poor()).isEmpty();
      assertThat(scoring(49.9, 20).verdict().poor())
          .hasValue("But with 49.9 of 100 points none of them is good: 50 is good enough.");
    }

    @Test
    void isToldLastWhateverTheVerdict() {
      Verdict verdict = verdict(12.5, 10, 8);
      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.CLOSE);
      assertThat(verdict.reasons())
          .containsExactly(
              "The first two are 2.0 points apart; below 5 is a close call.",
              "But with 10.0 of 100 points none of them is good: 12.5 is good enough.");
    }

    @Test
    void isAReservationThoughTheLeadIsClear() {
      Verdict verdict = scoring(19, 10).verdict();
      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.CLEAR);
      assertThat(verdict.reasons()).hasSize(2);
      assertThat(verdict.reservations()).containsExactly(verdict.poor().orElseThrow());
      assertThat(scoring(90, 10).verdict().reservations()).isEmpty();
    }

    @Test
    void isNotAskedForByNothing() {
      assertThat(verdict(0, 0, 0).poor()).isEmpty();
    }

    @Test
    void isSaidOfOneOptionAsOfOne() {
      Analysis one =
          Analysis.of(aDecision().options("A").criteria("Speed").rated("Speed", 2).build());
      assertThat(one.verdict().reasons())
          .containsExactly(
              VerdictWords.ONLY_ONE,
              "But with 25.0 of 100 points it is not good: 50 is good enough.");
    }
  }

  @Nested
  class OfSeveralRivals {
    /** Gap weighs half: A 80 for certain, B 45 to 95, C 49 to 99. */
    private final Analysis analysis =
        Analysis.of(
            aDecision()
                .options("A", "B", "C", "D")
                .criterion("Known", 0, 100)
                .criterion("Gap", 0, 100)
                .rated("Known", 80, 90, 98, 2)
                .rated("Gap", 80, NONE, NONE, NONE)
                .team("Team", 1, 1)
                .build());

    @Test
    void theOneOfTheHighestReachIsToldFirst() {
      assertThat(analysis.verdict().reasons())
          .startsWith(
              VerdictWords.OPEN.with("C", "99.0", SetApart.quoted("A"), "80.0"),
              VerdictWords.OPEN.with("B", "95.0", SetApart.quoted("A"), "80.0"));
      assertThat(analysis.verdict().open()).hasSize(2);
    }

    @Test
    void oneThatAThirdIsSureToStayAboveIsNotTold() {
      // A 45 to 95 with 70 now, B 65 for certain, C 10 to 60: above the lowest of A, below B
      Analysis third =
          Analysis.of(
              aDecision()
                  .options("A", "B", "C")
                  .criterion("Known", 0, 100)
                  .criterion("Gap", 0, 100)
                  .rated("Known", 90, 65, 20)
                  .rated("Gap", NONE, 65, NONE)
                  .team("Team", 1, 1)
                  .build());
      assertThat(third.verdict().open().keySet()).extracting(Option::name).containsExactly("B");
    }
  }

  @Nested
  class TheShareOfSamplesThatMakesALeadFirm {
    private final Analysis analysis = scoring(80, 20);

    private Verdict.Kind verdict(double share) {
      Robustness found = analysis.robustness();
      Map<Option, List<Double>> around = new LinkedHashMap<>();
      around.put(analysis.decision().options().get(0), List.of(share, 1 - share));
      around.put(analysis.decision().options().get(1), List.of(1 - share, share));
      Robustness shares =
          new Robustness(
              found.samples(),
              found.seed(),
              found.offBy(),
              around,
              found.any(),
              found.drawn(),
              found.aroundScores(),
              found.anyScores());
      return VerdictRule.of(analysis.options(), analysis.ranking(), analysis.scenario(), shares)
          .kind();
    }

    @Test
    void isReachedByExactlyFourFifths() {
      assertThat(verdict(0.8)).isEqualTo(Verdict.Kind.CLEAR);
    }

    @Test
    void isMissedByASampleLess() {
      assertThat(verdict(0.799)).isEqualTo(Verdict.Kind.FRAGILE);
    }
  }
}
