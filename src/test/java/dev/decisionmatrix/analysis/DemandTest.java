package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DemandTest {
  private static final double NONE = Double.NaN;

  /** At least 4 on X or at least 3 on Y; Z has no demand. */
  private static DecisionBuilder either() {
    return aDecision()
        .options("Passes by X", "Passes by Y", "Fails", "Open")
        .criterion(aCriterion("X").mustReach(4).eitherOr("A").build())
        .criterion(aCriterion("Y").mustReach(3).eitherOr("A").build())
        .criteria("Z")
        .rated("X", 4, 1, 3, 3)
        .rated("Y", 1, 3, 2, NONE)
        .rated("Z", 3, 3, 5, 4);
  }

  private static List<String> out(Analysis analysis) {
    return analysis.options().stream()
        .filter(OptionResult::knockedOut)
        .map(result -> result.option().name())
        .toList();
  }

  private static Option option(Decision decision, int place) {
    return decision.options().get(place);
  }

  @Test
  void anyOfThemIsEnough() {
    Analysis analysis = Analysis.of(either().build());
    assertThat(out(analysis)).containsExactly("Fails");
    assertThat(analysis.options().get(2).knockedOutBy())
        .extracting(Criterion::name)
        .containsExactly("X", "Y");
  }

  /** Dawes 1964: all of the demands, or any of them, on the same ratings. */
  @Test
  void conjunctiveAndDisjunctiveScreeningDawes1964() {
    assertThat(out(Analysis.of(screened("", "")))).containsExactly("Verbal", "Neither");
    assertThat(out(Analysis.of(screened("A", "A")))).containsExactly("Neither");
  }

  private static Decision screened(String first, String second) {
    return aDecision()
        .options("Both", "Verbal", "Neither")
        .criterion(aCriterion("Verbal score").mustReach(4).eitherOr(first).build())
        .criterion(aCriterion("Quantitative score").mustReach(4).eitherOr(second).build())
        .rated("Verbal score", 4, 5, 3)
        .rated("Quantitative score", 4, 2, 3)
        .build();
  }

  @Test
  void evidenceThatIsMissingLeavesItOpenUnlessAnotherIsReached() {
    Decision decision = either().build();
    Analysis analysis = Analysis.of(decision);
    OptionResult open = analysis.options().get(3);
    assertThat(open.knockedOut()).isFalse();
    assertThat(open.undecided()).extracting(Criterion::name).containsExactly("Y");
    assertThat(open.openDemand()).isEqualTo("on \u201cY\u201d it must reach 3 (either-or A)");
    assertThat(analysis.verdict().kind()).isEqualTo(Verdict.Kind.OPEN);
    DecisionBuilder reached =
        aDecision()
            .options("One", "Other")
            .criterion(aCriterion("X").mustReach(4).eitherOr("A").build())
            .criterion(aCriterion("Y").mustReach(3).eitherOr("A").build())
            .rated("X", 5, 5)
            .rated("Y", NONE, 5);
    assertThat(Analysis.of(reached.build()).options().get(0).undecided()).isEmpty();
  }

  @Test
  void saysThatOneIsEnough() {
    Decision decision = either().build();
    assertThat(ChangeWords.of(Analysis.of(decision), option(decision, 2)))
        .contains(
            "\u201cFails\u201d is knocked out: on \u201cX\u201d it is rated 3 and must reach 4"
                + " (either-or A).");
  }

  @Nested
  class WithoutSomething {
    @Test
    void theOthersMustReachItWithoutTheCriterionThatDid() {
      Decision decision = either().build();
      LeaveOneOut left = Analysis.of(decision).leaveOneOut();
      Ranking withoutX = left.criteria().get(0).ranking().orElseThrow();
      assertThat(withoutX.of(option(decision, 0)).rank()).isEmpty();
      assertThat(withoutX.of(option(decision, 1)).rank()).isPresent();
      Ranking withoutZ = left.criteria().get(2).ranking().orElseThrow();
      assertThat(withoutZ.of(option(decision, 2)).rank()).isEmpty();
    }

    @Test
    void aSourceThatAloneReachedItTakesTheOptionOut() {
      Decision decision =
          aDecision()
              .options("One", "Other")
              .criterion(aCriterion("X").mustReach(4).eitherOr("A").build())
              .criterion(aCriterion("Y").mustReach(3).eitherOr("A").build())
              .source("Kind")
              .source("Strict")
              .claim("One", "X", 5, "Kind")
              .claim("One", "X", 3, "Strict")
              .claim("One", "Y", 1, "Strict")
              .claim("Other", "X", 5, "Strict")
              .claim("Other", "Y", 5, "Strict")
              .build();
      Analysis analysis = Analysis.of(decision);
      assertThat(out(analysis)).isEmpty();
      Ranking withoutKind = analysis.leaveOneOut().sources().get(0).ranking().orElseThrow();
      assertThat(withoutKind.of(option(decision, 0)).rank()).isEmpty();
    }
  }

  @Nested
  class OfOneRating {
    private final Decision decision =
        aDecision()
            .options("Leader", "Second", "Out")
            .criterion(aCriterion("X").mustReach(4).eitherOr("A").build())
            .criterion(aCriterion("Y").mustReach(3).eitherOr("A").build())
            .criteria("Z")
            .rated("X", 5, 4, 3)
            .rated("Y", 4, 4, 2)
            .rated("Z", 5, 2, 5)
            .team("All", 1, 1, 8)
            .build();
    private final Analysis analysis = Analysis.of(decision);

    /** Falling short on X does not take the leader out: Y reaches the demand. */
    @Test
    void doesNotKnockOutWhereAnotherReachesTheDemand() {
      Criterion x = decision.criteria().get(0);
      Rating own = analysis.ratings().at(x, option(decision, 0));
      assertThat(analysis.ratings().knockOuts().outBy(own)).isEmpty();
      assertThat(own.outBy()).isPresent();
      Rivalry second = Rivalry.of(analysis, option(decision, 1)).orElseThrow();
      assertThat(second.leaderOut(x)).isEmpty();
    }

    /** Score 79.4 of 92.5 for the leader; back in by either rating, and ahead by Z never. */
    @Test
    void bringsAnOptionBackThatMissesThatDemandAlone() {
      Rivalry out = Rivalry.of(analysis, option(decision, 2)).orElseThrow();
      assertThat(out.own(decision.criteria().get(0))).isEqualTo(OptionalDouble.empty());
      assertThat(out.contends()).isFalse();
      Decision near =
          aDecision()
              .options("Leader", "Out")
              .criterion(aCriterion("X").mustReach(4).eitherOr("A").build())
              .criterion(aCriterion("Y").mustReach(3).eitherOr("A").build())
              .criteria("Z")
              .rated("X", 4, 3)
              .rated("Y", 4, 2)
              .rated("Z", 3, 5)
              .team("All", 1, 1, 8)
              .build();
      Rivalry back = Rivalry.of(Analysis.of(near), option(near, 1)).orElseThrow();
      assertThat(back.own(near.criteria().get(0))).hasValue(0.25);
      assertThat(back.own(near.criteria().get(1))).hasValue(0.25);
      assertThat(back.own(near.criteria().get(2))).isEmpty();
    }
  }
}
