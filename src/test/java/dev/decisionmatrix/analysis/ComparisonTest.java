package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  /** Each criterion weighs a quarter; a step of the scale from 1 to 5 is worth 6.25 points. */
  private final Decision decision =
      aDecision()
          .options("A", "B")
          .criteria("Same", "One", "Two", "Other")
          .rated("Same", 3, 3)
          .rated("One", 4, 2)
          .rated("Two", 4, 2)
          .rated("Other", 1, 2)
          .team("Voter", 1, 1, 1, 1)
          .build();

  private final Comparison pair = Comparison.ofFirstTwo(Analysis.of(decision)).orElseThrow();

  @Test
  void eachCriterionHasItsPoints() {
    Criterion two = decision.criteria().get(2);
    Criterion other = decision.criteria().get(3);
    assertThat(pair.points(two)).isEqualTo(12.5);
    assertThat(pair.points(other)).isEqualTo(-6.25);
  }

  @Test
  void whoLeadsIsToldInWords() {
    assertThat(Analysis.of(decision).ranking().leaderInWords()).isEqualTo("A");
    Decision tie = aDecision().options("A", "B").criteria("Any").rated("Any", 3, 3).build();
    assertThat(Analysis.of(tie).ranking().leaderInWords()).isEqualTo("tie of 2");
    Decision none = aDecision().options("A").demanding("Any", 3).rated("Any", 2).build();
    assertThat(Analysis.of(none).ranking().leaderInWords()).isEqualTo("none");
  }

  @Test
  void theDifferencesGoBySizeWhateverTheirSign() {
    // 2 steps of 6.25 points for A on One and on Two, 1 for B on Other
    assertThat(pair.differences())
        .extracting(Comparison.Difference::points)
        .containsExactly(12.5, 12.5, -6.25, 0.0);
    assertThat(pair.inFavour())
        .extracting(difference -> difference.criterion().name())
        .containsExactly("One", "Two");
    assertThat(pair.against())
        .extracting(difference -> difference.criterion().name())
        .containsExactly("Other");
  }

  @Test
  void oneContenderIsComparedWithNobody() {
    Decision alone = aDecision().options("A", "B").demanding("Any", 3).rated("Any", 4, 2).build();
    assertThat(Comparison.ofFirstTwo(Analysis.of(alone))).isEmpty();
  }

  @Test
  void theFirstIsHeldAgainstTheChosenOptionWhereOthersAreFirst() {
    Decision chosen =
        aDecision()
            .options("A", "B", "C")
            .criteria("Any")
            .rated("Any", 4, 3, 2)
            .chosen("C", "Because.")
            .build();
    Comparison held = Comparison.ofFirst(Analysis.of(chosen)).orElseThrow();
    assertThat(held.first().name()).isEqualTo("A");
    assertThat(held.second().name()).isEqualTo("C");
  }

  @Test
  void theFirstIsHeldAgainstTheSecondWhereItIsTheChosenOne() {
    Decision chosen =
        aDecision()
            .options("A", "B", "C")
            .criteria("Any")
            .rated("Any", 4, 3, 2)
            .chosen("A", "Because.")
            .build();
    Comparison held = Comparison.ofFirst(Analysis.of(chosen)).orElseThrow();
    assertThat(held.second().name()).isEqualTo("B");
  }
}
