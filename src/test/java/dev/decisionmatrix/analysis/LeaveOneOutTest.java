package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static dev.decisionmatrix.model.SourceBuilder.aSource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where what is left is exactly what is demanded, or exactly the worst. */
class LeaveOneOutTest {
  @Nested
  class WithoutASource {
    private final Analysis analysis =
        Analysis.of(
            aDecision()
                .options("A", "B")
                .demanding("Licence", 3)
                .criteria("Speed")
                .source("Kind")
                .source("Strict")
                .source("Stricter")
                .claim("A", "Licence", 5, "Kind")
                .claim("A", "Licence", 4, "Strict")
                .claim("A", "Licence", 2, "Stricter")
                .claim("B", "Licence", 3, "Strict")
                .claim("A", "Speed", 5, "Kind")
                .claim("A", "Speed", 1, "Strict")
                .claim("B", "Speed", 1, "Strict")
                .build());

    private Standing standing(int source, int option) {
      return analysis
          .leaveOneOut()
          .sources()
          .get(source)
          .ranking()
          .orElseThrow()
          .of(analysis.decision().options().get(option));
    }

    @Test
    void aDemandThatIsExactlyMetThenIsMet() {
      // A without Kind: Licence (4 + 2) / 2 = 3 of 3, Speed 1: (50 + 0) / 2
      assertThat(standing(0, 0).rank()).hasValue(1);
      assertThat(standing(0, 0).score()).isEqualTo(25);
    }

    @Test
    void aRatingCanBeExactlyAtItsWorst() {
      // B keeps 3 and 1 without Kind: (50 + 0) / 2, as A then
      assertThat(standing(0, 1).rank()).hasValue(1);
      assertThat(standing(0, 1).score()).isEqualTo(25);
    }

    @Test
    void whatHadNoOtherEvidenceIsMissingAndKnocksNobodyOut() {
      // Without Strict: B has midpoints, 50; A (5 + 2) / 2 = 3.5 and 5: (62.5 + 100) / 2
      assertThat(standing(1, 1).score()).isEqualTo(50);
      assertThat(standing(1, 1).rank()).hasValue(2);
      assertThat(standing(1, 0).score()).isEqualTo(81.25);
    }
  }

  @Nested
  class WhatIsToldOfOne {
    private final Decision decision =
        aDecision()
            .options("A", "B")
            .criteria("Speed")
            .source("First")
            .source("Second")
            .claim("A", "Speed", 5, "First")
            .claim("A", "Speed", 2, "Second")
            .claim("B", "Speed", 3, "Second")
            .assumption("B", "Speed", 5)
            .build();
    private final Analysis analysis = Analysis.of(decision);
    private final LeaveOneOut left = analysis.leaveOneOut();

    private double scoreOf(int option, Optional<Source> source) {
      return left.without(source, analysis.ranking())
          .orElseThrow()
          .of(decision.options().get(option))
          .score();
    }

    @Test
    void isTheSourceThatIsAskedFor() {
      // A keeps 2 without First and 5 without Second; B 5 without Second
      assertThat(scoreOf(0, Optional.of(decision.sources().get(0)))).isEqualTo(25);
      assertThat(scoreOf(0, Optional.of(decision.sources().get(1)))).isEqualTo(100);
      assertThat(scoreOf(1, Optional.of(decision.sources().get(1)))).isEqualTo(100);
    }

    @Test
    void isWhatWeAssumeWhereThereIsNoSource() {
      // B keeps 3 of 3 and 5, which was 4 together
      assertThat(scoreOf(1, Optional.empty())).isEqualTo(50);
    }

    @Test
    void isTheRankingItselfWhereNothingIsAssumed() {
      Analysis sure =
          Analysis.of(aDecision().options("A", "B").criteria("One").rated("One", 5, 1).build());
      assertThat(sure.leaveOneOut().ownAssumptions()).isEmpty();
      assertThat(sure.leaveOneOut().without(Optional.empty(), sure.ranking()))
          .contains(sure.ranking());
    }

    @Test
    void isNothingForASourceOfAnotherDecision() {
      Source stranger = aSource("Stranger").build();
      assertThat(left.without(Optional.of(stranger), analysis.ranking())).isEmpty();
    }
  }

  @Nested
  class DemandsLookedAtAnew {
    // On Licence 3 is demanded. A has 5 and 2, 3.5 together; B 1 and 4, 2.5 together; C 1 by
    // Kind, and by Strict 1 on Terms, where 2 is demanded.
    private final Analysis analysis =
        Analysis.of(
            aDecision()
                .options("A", "B", "C")
                .demanding("Licence", 3)
                .demanding("Terms", 2)
                .source("Kind")
                .source("Strict")
                .claim("A", "Licence", 5, "Kind")
                .claim("A", "Licence", 2, "Strict")
                .claim("B", "Licence", 1, "Kind")
                .claim("B", "Licence", 4, "Strict")
                .claim("C", "Licence", 1, "Kind")
                .claim("C", "Terms", 1, "Strict")
                .build());

    private List<String> contendingWithout(int source) {
      return analysis
          .leaveOneOut()
          .sources()
          .get(source)
          .ranking()
          .orElseThrow()
          .contenders()
          .stream()
          .map(standing -> standing.option().name())
          .toList();
    }

    @Test
    void atFirstOnlyOneIsIn() {
      assertThat(analysis.contenders()).extracting(Option::name).containsExactly("A");
    }

    @Test
    void whoFallsShortThenIsOut() {
      // Without Kind A has 2 and is out, B has 4 and is in; C still misses Terms
      assertThat(contendingWithout(0)).containsExactly("B");
    }

    @Test
    void whoStillFallsShortStaysOut() {
      // Without Strict B has 1; C has nothing on Terms but still 1 on Licence
      assertThat(contendingWithout(1)).containsExactly("A");
    }

    @Test
    void whoMissesTwoDemandsStaysOutWithoutOneOfThem() {
      Option c = analysis.decision().options().get(2);
      assertThat(analysis.leaveOneOut().criteria())
          .allMatch(left -> left.ranking().orElseThrow().of(c).rank().isEmpty());
    }
  }

  @Nested
  class WithoutACriterion {
    @Test
    void whoFellShortOfItAloneContends() {
      Analysis analysis =
          Analysis.of(
              aDecision()
                  .options("A", "B")
                  .demanding("Licence", 3)
                  .demanding("Terms", 2)
                  .criteria("Speed")
                  .rated("Licence", 2, 5)
                  .rated("Terms", 2, 5)
                  .rated("Speed", 5, 1)
                  .build());
      Option a = analysis.decision().options().get(0);
      List<Ranking> without =
          analysis.leaveOneOut().criteria().stream()
              .map(left -> left.ranking().orElseThrow())
              .toList();
      // Terms: exactly met. Licence: missed, so A is out until Licence is left out.
      assertThat(without.get(0).of(a).rank()).hasValue(1);
      assertThat(without.get(1).of(a).rank()).isEmpty();
      assertThat(without.get(2).of(a).rank()).isEmpty();
    }
  }
}
