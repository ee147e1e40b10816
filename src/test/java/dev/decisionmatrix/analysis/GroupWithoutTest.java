package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupWithoutTest {
  private static final Decision DECISION =
      aDecision()
          .options("A", "B")
          .criteria("One", "Two", "Three")
          .teamOfPower("North", 3, 60, 30, 10)
          .teamOfPower("South", 1, 10, 50, 40)
          .build();

  private final Criterion one = DECISION.criteria().get(0);
  private final Criterion two = DECISION.criteria().get(1);
  private final Criterion three = DECISION.criteria().get(2);

  private static GroupWithout of(Scenario scenario, Optional<Integer> left) {
    return Analysis.of(DECISION, scenario).groupWithout(left.map(DECISION.teams()::get));
  }

  @Test
  void withNobodyLeftOutTheTeamsCountByTheirPower() {
    GroupWithout all = of(Scenario.delivered(DECISION), Optional.empty());
    assertThat(all.power()).isEqualTo(4);
    assertThat(all.joined(one).orElseThrow()).isCloseTo((3 * 0.6 + 0.1) / 4, within(1e-12));
  }

  @Test
  void withOneLeftOutTheOthersDecide() {
    GroupWithout south = of(Scenario.delivered(DECISION), Optional.of(0));
    assertThat(south.left()).contains(DECISION.teams().get(0));
    assertThat(south.power()).isEqualTo(1);
    assertThat(south.joined(three).orElseThrow()).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void aProductIsTheGeometricMeanByPower() {
    GroupWithout all = of(Scenario.delivered(DECISION), Optional.empty());
    assertThat(all.product(two).orElseThrow())
        .isCloseTo(Math.pow(0.3 * 0.3 * 0.3 * 0.5, 0.25), within(1e-12));
  }

  @Test
  void typedSharesLeaveTheRestInProportion() {
    Scenario typed = Scenario.delivered(DECISION).trying(WhatIfSet.percent(Map.of(one, 40.0)));
    GroupWithout south = of(typed, Optional.of(0));
    assertThat(south.untyped()).isCloseTo(0.9, within(1e-12));
    assertThat(south.leftToUntyped()).isCloseTo(0.6, within(1e-12));
    assertThat(south.total()).isCloseTo(1, within(1e-12));
    assertThat(south.given(one)).hasValue(0.4);
    assertThat(south.given(two)).isEmpty();
    assertThat(south.inUse(two).orElseThrow()).isCloseTo(0.6 * 5 / 9, within(1e-12));
  }

  @Test
  void aFactorIsOfTheWeightThatTheOthersGive() {
    // without South the weights are 0.1, 0.5, 0.4: three times the first makes 0.3 of 1.2
    Scenario typed = Scenario.delivered(DECISION).trying(WhatIfSet.times(Map.of(one, 3.0)));
    GroupWithout south = of(typed, Optional.of(0));
    assertThat(south.given(one).orElseThrow()).isCloseTo(0.3, within(1e-12));
    assertThat(south.total()).isCloseTo(1.2, within(1e-12));
    assertThat(south.inUse(one).orElseThrow()).isCloseTo(0.25, within(1e-12));
    assertThat(south.inUse(three).orElseThrow()).isCloseTo(0.4 / 1.2, within(1e-12));
  }
}
