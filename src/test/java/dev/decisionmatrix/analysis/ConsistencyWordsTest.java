package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsistencyWordsTest {
  /**
   * Three in a circle, each four times as important as the next, and One counted twice: 8, 1/2 and
   * 4 by weights of 2, 1 and 1. The eigenvalue is 1 + 4 + 1/4, the ratio 2.25 / 2 / 0.58.
   */
  private final Decision circle =
      aDecision()
          .options("Any")
          .criteria("One", "Two", "Three")
          .pairwiseTeam("Team", 8, 0.5, 4)
          .pairwiseTeam("Consistent", 2, 4, 2)
          .team("Points", 1, 2, 3)
          .pairwiseTeam("Even", 4, 1, 2)
          .build();

  private final Analysis analysis = Analysis.of(circle);

  @Test
  void nameTheMoreImportantFirst() {
    assertThat(ConsistencyWords.of(analysis.teams().get(0)))
        .containsExactly(
            "consistency ratio 1.94 is above 0.10: "
                + "`One` is 8.00 times as important as `Two`, the weights say 2.00; "
                + "`Three` is 2.00 times as important as `One`, the weights say 0.50; "
                + "`Two` is 4.00 times as important as `Three`, the weights say 1.00");
  }

  /** Two instead of four: the ratio is 0.5 / 2 / 0.58. */
  @Test
  void keepTheOrderOfTwoThatAreEquallyImportant() {
    assertThat(ConsistencyWords.of(analysis.teams().get(3)).get(0))
        .startsWith("consistency ratio 0.43 is above 0.10: ")
        .contains("`One` is 1.00 times as important as `Three`, the weights say 2.00");
  }

  @Test
  void areNoneWhereNothingContradicts() {
    assertThat(ConsistencyWords.of(analysis.teams().get(1))).isEmpty();
    assertThat(ConsistencyWords.of(analysis.teams().get(2))).isEmpty();
  }

  @Test
  void oneTenthIsConsistentEnough() {
    assertThat(new Consistency<>(3, 0.1, List.of()).acceptable()).isTrue();
    assertThat(new Consistency<>(3, 0.100000001, List.of()).acceptable()).isFalse();
  }
}
