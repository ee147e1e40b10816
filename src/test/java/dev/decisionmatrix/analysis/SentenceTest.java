package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SentenceTest {
  @Test
  void piecesAndBlanksAlternate() {
    assertThat(new Sentence("{} leads by {} points.").pieces())
        .containsExactly("", " leads by ", " points.");
  }

  @Test
  void blanksAreFilledInOrder() {
    assertThat(new Sentence("{} leads by {} points.").with("A {}", "3"))
        .isEqualTo("A {} leads by 3 points.");
  }

  @Test
  void everyBlankWantsFilling() {
    assertThatThrownBy(() -> new Sentence("{} leads.").with())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void contradictoryJudgementsAreNamed() {
    // A is twice B, B twice C, but C four times A: a circle
    Analysis analysis =
        Analysis.of(
            aDecision()
                .options("Any")
                .criteria("A", "B", "C")
                .pairwiseTeam("Team", 2, 1 / 4.0, 2)
                .build());
    assertThat(ConsistencyWords.of(analysis.teams().get(0)).get(0))
        .startsWith("consistency ratio ")
        .contains("`C` is 4.00 times as important as `A`, the weights say ");
  }
}
