package dev.decisionmatrix.cli;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsistencyWarningsTest {
  @Test
  void aTeamThatGoesInACircleIsNamedWithItsJudgements() {
    List<Problem> warnings =
        ConsistencyWarnings.of(
            Analysis.of(
                aDecision()
                    .options("Any")
                    .criteria("A", "B", "C")
                    .team("Points", 1, 2, 3)
                    .pairwiseTeam("Circle", 2, 1 / 4.0, 2)
                    .pairwiseTeam("Straight", 2, 4, 2)
                    .build()));
    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0).isError()).isFalse();
    assertThat(warnings.get(0).place()).hasToString("weights/circle.csv");
    assertThat(warnings.get(0).message())
        .startsWith("consistency ratio ")
        .contains(
            " is above 0.10: ", "`C` is 4.00 times as important as `A`, the weights say 1.59");
  }
}
