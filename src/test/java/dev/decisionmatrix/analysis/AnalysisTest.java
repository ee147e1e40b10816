package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Policy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnalysisTest {
  private static final double NONE = Double.NaN;
  private static final double EXACT = 1e-12;

  private static List<Double> weights(Analysis analysis) {
    return List.copyOf(analysis.weights().byCriterion().values());
  }

  private static List<Double> scores(Analysis analysis) {
    return analysis.options().stream().map(OptionResult::score).toList();
  }

  private static void assertFigures(List<Double> actual, double... expected) {
    assertThat(actual).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual.get(i)).isCloseTo(expected[i], within(EXACT));
    }
  }

  @Nested
  class RatingsOfACell {
    private final Decision decision =
        aDecision()
            .options("Only")
            .criteria("One")
            .source("Talkative")
            .source("Brief")
            .claim("Only", "One", 5, "Talkative")
            .claim("Only", "One", 5, "Talkative")
            .claim("Only", "One", 4, "Talkative")
            .claim("Only", "One", 2, "Brief")
            .assumption("Only", "One", 1)
            .build();

    private Rating cell(Scenario scenario) {
      return Ratings.of(decision, scenario)
          .at(decision.criteria().get(0), decision.options().get(0));
    }

    @Test
    void eachSourceCountsOnceAndOwnAssumptionsAreOneSource() {
      // (14/3 + 2 + 1) / 3 = 23/9
      Rating cell = cell(Scenario.delivered(decision));
      assertThat(cell.rating().orElseThrow()).isCloseTo(23 / 9.0, within(EXACT));
      assertThat(cell.value()).isCloseTo(14 / 36.0, within(EXACT));
      assertThat(cell.lowest()).isZero();
      assertThat(cell.highest()).isCloseTo(11 / 12.0, within(EXACT));
    }

    @Test
    void sourcesStandInTheirFilesOrderAndOwnAssumptionsLast() {
      Decision mixed =
          aDecision()
              .options("Only")
              .criteria("One")
              .source("First")
              .source("Second")
              .assumption("Only", "One", 1)
              .claim("Only", "One", 2, "Second")
              .claim("Only", "One", 3, "First")
              .build();
      Rating cell =
          Ratings.of(mixed, Scenario.delivered(mixed))
              .at(mixed.criteria().get(0), mixed.options().get(0));
      assertThat(cell.bySource()).extracting(SourceRating::rating).containsExactly(3.0, 2.0, 1.0);
    }

    @Test
    void byClaimEachClaimCountsOnce() {
      assertThat(
              cell(Scenario.delivered(decision).withCombine(Combine.BY_CLAIM))
                  .rating()
                  .orElseThrow())
          .isCloseTo(17 / 5.0, within(EXACT));
    }

    @Test
    void aSourceThatIsSwitchedOffDoesNotCount() {
      Scenario off = Scenario.delivered(decision).withoutSources(Set.of(decision.sources().get(0)));
      assertThat(cell(off).rating().orElseThrow()).isCloseTo(1.5, within(EXACT));
    }

    @Test
    void aClaimThatIsSwitchedOffDoesNotCount() {
      Scenario off = Scenario.delivered(decision).withoutClaims(Set.of(5));
      assertThat(cell(off).rating().orElseThrow()).isCloseTo(10 / 3.0, within(EXACT));
    }
  }

  @Test
  void lessIsBetterTurnsTheScale() {
    Decision decision =
        aDecision()
            .options("Cheap", "Dear")
            .criterion("Cost", 200, 100)
            .rated("Cost", 110, 200)
            .build();
    assertThat(scores(Analysis.of(decision))).containsExactly(90.0, 0.0);
  }

  @Nested
  class WeightsOfTheGroup {
    private DecisionBuilder teams() {
      return aDecision().options("Any").criteria("One", "Two", "Three");
    }

    private Policy by(GroupRule rule) {
      return new Policy(MissingEvidence.MIDPOINT, Combine.BY_SOURCE, rule, 5, 50, 25);
    }

    @Test
    void areMeansByPower() {
      // (3 x 0.5 + 0.2) / 4, (3 x 0.3 + 0.2) / 4, (3 x 0.2 + 0.6) / 4
      Decision decision =
          teams().teamOfPower("North", 3, 50, 30, 20).team("South", 2, 2, 6).build();
      assertFigures(weights(Analysis.of(decision)), 0.425, 0.275, 0.3);
    }

    @Test
    void orGeometricMeans() {
      // sqrt(0.5 x 0.125) = 0.25, sqrt(0.25 x 0.25) = 0.25, sqrt(0.25 x 0.625)
      double third = Math.sqrt(0.25 * 0.625);
      Decision decision =
          teams()
              .team("North", 2, 1, 1)
              .team("South", 1, 2, 5)
              .policy(by(GroupRule.GEOMETRIC))
              .build();
      assertThat(weights(Analysis.of(decision)).get(2))
          .isCloseTo(third / (0.5 + third), within(EXACT));
    }

    @Test
    void areArithmeticWhereEveryProductIsZero() {
      Decision decision =
          teams()
              .team("North", 1, 0, 1)
              .team("South", 0, 1, 0)
              .policy(by(GroupRule.GEOMETRIC))
              .build();
      Analysis analysis = Analysis.of(decision);
      assertThat(analysis.groupRule()).isEqualTo(GroupRule.ARITHMETIC);
      assertThat(weights(analysis)).containsExactly(0.25, 0.5, 0.25);
    }
  }

  @Nested
  class DegenerateDecisionsGiveWords {
    private void assertWords(Analysis analysis) {
      assertThat(analysis.verdict().reasons()).isNotEmpty().allMatch(text -> text.endsWith("."));
      for (Option option : analysis.decision().options()) {
        assertThat(ChangeWords.of(analysis, option)).allMatch(text -> text.endsWith("."));
      }
    }

    @Test
    void oneOption() {
      Analysis analysis =
          Analysis.of(aDecision().options("Only").criteria("One").rated("One", 3).build());
      assertWords(analysis);
      assertThat(analysis.verdict().kind()).isEqualTo(Verdict.Kind.CLEAR);
      assertThat(analysis.verdict().reasons()).containsExactly(VerdictWords.ONLY_ONE);
      assertThat(analysis.verdict().margin()).isEmpty();
    }

    @Test
    void oneCriterion() {
      Analysis analysis =
          Analysis.of(aDecision().options("A", "B").criteria("One").rated("One", 5, 1).build());
      assertWords(analysis);
      assertThat(analysis.stability().weights().get(0).stableFrom()).isEmpty();
      assertThat(analysis.leaveOneOut().criteria().get(0).ranking()).isEmpty();
    }

    @Test
    void oneTeam() {
      Analysis analysis =
          Analysis.of(
              aDecision()
                  .options("A", "B")
                  .criteria("One", "Two")
                  .rated("One", 5, 1)
                  .rated("Two", 1, 3)
                  .team("Only", 1, 1)
                  .build());
      assertWords(analysis);
      assertThat(analysis.agreement().kendallRanks()).isEmpty();
      assertThat(analysis.leaveOneOut().teams().get(0).ranking()).isEmpty();
    }

    @Test
    void allAlike() {
      Analysis analysis =
          Analysis.of(aDecision().options("A", "B").criteria("One").rated("One", 3, 3).build());
      assertWords(analysis);
      assertThat(analysis.verdict().kind()).isEqualTo(Verdict.Kind.CLOSE);
      assertThat(analysis.verdict().leader()).isEmpty();
      assertThat(analysis.verdict().reasons()).containsExactly("2 options share the first rank.");
      assertThat(analysis.robustness().around().values()).containsOnly(List.of(0.5, 0.5));
      assertThat(analysis.stability().bySwing()).isEmpty();
    }

    @Test
    void allEvidenceMissing() {
      Analysis analysis = Analysis.of(aDecision().options("A", "B").criteria("One", "Two").build());
      assertWords(analysis);
      assertThat(analysis.verdict().kind()).isEqualTo(Verdict.Kind.OPEN);
      assertThat(analysis.options()).allMatch(option -> option.coverage() == 0);
    }

    @Test
    void allWeightOnOneCriterion() {
      Analysis analysis =
          Analysis.of(
              aDecision()
                  .options("A", "B")
                  .criteria("One", "Two")
                  .rated("One", 5, 1)
                  .rated("Two", 1, 5)
                  .team("Team", 1, 0)
                  .build());
      assertWords(analysis);
      assertThat(analysis.stability().weights().get(0).stableFrom()).isEmpty();
      assertThat(analysis.stability().weights().get(1).stableTo().orElseThrow())
          .isCloseTo(0.5, within(EXACT));
      assertThat(analysis.leaveOneOut().criteria().get(0).ranking()).isEmpty();
    }

    @Test
    void allKnockedOut() {
      Analysis analysis =
          Analysis.of(aDecision().options("A", "B").demanding("One", 3).rated("One", 2, 1).build());
      assertWords(analysis);
      assertThat(analysis.verdict().kind()).isEqualTo(Verdict.Kind.OPEN);
      assertThat(analysis.verdict().reasons()).containsExactly(VerdictWords.NONE);
      assertThat(analysis.verdict().leader()).isEmpty();
      assertThat(analysis.options()).allMatch(option -> option.rank().isEmpty());
    }
  }

  @Nested
  class AnOptionThatIsKnockedOut {
    private final Analysis analysis =
        Analysis.of(
            aDecision()
                .options("Best", "Second", "Third")
                .criteria("Speed")
                .demanding("Licence", 3)
                .rated("Speed", 5, 4, 2)
                .rated("Licence", 2, 4, NONE)
                .build());

    @Test
    void keepsItsScoreButHasNoRank() {
      assertThat(analysis.options().get(0).score()).isEqualTo(62.5);
      assertThat(analysis.options().get(0).rank()).isEmpty();
    }

    @Test
    void doesNotContend() {
      assertThat(analysis.verdict().leader()).map(Option::name).contains("Second");
      assertThat(analysis.verdict().margin()).hasValue(37.5);
      assertThat(analysis.robustness().leadShare(analysis.decision().options().get(0))).isEmpty();
    }

    @Test
    void isNotMadeByAMissingRating() {
      assertThat(analysis.options().get(2).rank()).hasValue(2);
    }

    @Test
    void saysWhatItFellShortOf() {
      assertThat(ChangeWords.of(analysis, analysis.decision().options().get(0)))
          .containsExactly(
              "\u201cBest\u201d is knocked out: on \u201cLicence\u201d it is rated 2 and must"
                  + " reach 3.",
              // 75 - 62.5 points at a weight of one half: a quarter of the scale, to 3
              "\u201cBest\u201d passes \u201cSecond\u201d if its rating on \u201cLicence\u201d gets"
                  + " better than 3.0 (now 2.0).");
    }
  }

  @Nested
  class TheVerdict {
    private Verdict verdict(double missingShare, double... ratings) {
      return Analysis.of(
              aDecision()
                  .options("A", "B")
                  .criteria("Known", "Gap")
                  .rated("Known", ratings)
                  .rated("Gap", 3, NONE)
                  .team("Team", 1 - missingShare, missingShare)
                  .build())
          .verdict();
    }

    @Test
    void isOpenWhereMissingEvidenceCouldChangeTheLeader() {
      // A 80 + 10 = 90 always; B 60 + 10, up to 80; at 0.4: A 80, B 65, up to 85
      assertThat(verdict(0.2, 5, 4).kind()).isEqualTo(Verdict.Kind.CLEAR);
      assertThat(verdict(0.4, 5, 4).kind()).isEqualTo(Verdict.Kind.OPEN);
      assertThat(verdict(0.4, 5, 4).reasons())
          .containsExactly(
              "Missing evidence could put \u201cB\u201d (up to 85.0) ahead of \u201cA\u201d (at"
                  + " least 80.0).");
    }

    @Test
    void isCloseBelowTheCloseCall() {
      Analysis analysis =
          Analysis.of(aDecision().options("A", "B").criteria("One").rated("One", 3.1, 3).build());
      assertThat(analysis.verdict().kind()).isEqualTo(Verdict.Kind.CLOSE);
      assertThat(analysis.verdict().reasons())
          .containsExactly("The first two are 2.5 points apart; below 5 is a close call.");
    }

    @Test
    void tellsBothWhereBothHold() {
      // A 50, B 49, up to 69
      Verdict both = verdict(0.4, 3, 2.9333333333333);
      assertThat(both.kind()).isEqualTo(Verdict.Kind.OPEN);
      assertThat(both.reasons()).hasSize(2);
      assertThat(both.leader()).map(Option::name).isEqualTo(Optional.of("A"));
    }

    /**
     * A leads by 6 points while Price weighs at most 0.53; halved or doubled it often weighs more.
     */
    @Test
    void isFragileWhereWeightsALittleOffWouldChangeTheLeader() {
      Analysis analysis = priceAgainstSpeed(0.47, 100);
      double share =
          analysis.robustness().leadShare(analysis.decision().options().get(0)).orElseThrow();
      assertThat(share).isBetween(0.5, Verdict.FIRM);
      assertThat(analysis.verdict().kind()).isEqualTo(Verdict.Kind.FRAGILE);
      assertThat(analysis.verdict().reasons())
          .containsExactly(
              "\u201cA\u201d leads in "
                  + Rounding.points(100 * share)
                  + "% of the samples with each weight off by up to 100%; below 80% a lead is"
                  + " fragile.");
    }

    @Test
    void isClearWhereTheLeadHoldsInTheSamples() {
      assertThat(priceAgainstSpeed(0.47, 1).verdict().reasons())
          .containsExactly(
              "The lead is 6.0 points, no missing evidence can change it, and it holds in 100.0% of"
                  + " the samples with each weight off by up to 1%.");
    }

    @Test
    void tellsThatACloseCallIsFragileToo() {
      Verdict verdict = priceAgainstSpeed(0.49, 100).verdict();
      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.CLOSE);
      assertThat(verdict.reasons()).hasSize(2);
      assertThat(verdict.reasons().get(1)).endsWith("below 80% a lead is fragile.");
    }

    /** B is best on price, A on speed. */
    private static Analysis priceAgainstSpeed(double price, double offBy) {
      Decision decision =
          aDecision()
              .options("A", "B")
              .criteria("Price", "Speed")
              .rated("Price", 1, 5)
              .rated("Speed", 5, 1)
              .team("Team", price, 1 - price)
              .build();
      return Analysis.of(decision, Scenario.delivered(decision).withOffBy(offBy));
    }
  }
}
