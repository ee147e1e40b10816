package dev.decisionmatrix.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.DecisionBuilder;
import org.junit.jupiter.api.Test;

class SpreadTest {
  private final Spread spread =
      new Spread(
          DecisionBuilder.aDecision().criteria("Any").team("Team", 1).build().criteria().get(0),
          0.25,
          0.75);

  @Test
  void aWeightBeyondTheTeamsGivesWayToTheirNearest() {
    assertThat(spread.nearest(0.2)).isEqualTo(0.25);
    assertThat(spread.nearest(0.5)).isEqualTo(0.5);
    assertThat(spread.nearest(0.8)).isEqualTo(0.75);
  }

  @Test
  void theTwoAreHalfApart() {
    assertThat(spread.apart()).isEqualTo(0.5);
  }
}
