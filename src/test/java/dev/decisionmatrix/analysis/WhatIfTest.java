package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Weights of 0.5, 0.3 and 0.2 unless a test says otherwise; all figures by hand. */
class WhatIfTest {
  private final Decision decision =
      aDecision().options("Any").criteria("One", "Two", "Three").team("Team", 50, 30, 20).build();

  private final Weights base = Analysis.of(decision).weights();

  private Map<Criterion, Double> typed(Double... figures) {
    Map<Criterion, Double> typed = new LinkedHashMap<>();
    for (int k = 0; k < figures.length; k++) {
      if (figures[k] != null) {
        typed.put(decision.criteria().get(k), figures[k]);
      }
    }
    return typed;
  }

  private WhatIf times(Double... factors) {
    return WhatIf.of(base, WhatIfSet.times(typed(factors)));
  }

  private WhatIf percent(Double... percent) {
    return WhatIf.of(base, WhatIfSet.percent(typed(percent)));
  }

  private static void assertWeights(WhatIf found, double... expected) {
    List<Double> weights = List.copyOf(found.weights().orElseThrow().byCriterion().values());
    assertThat(weights).hasSize(expected.length);
    for (int k = 0; k < expected.length; k++) {
      assertThat(weights.get(k)).isEqualTo(expected[k], within(1e-12));
    }
  }

  @Test
  void nothingTypedLeavesTheWeightsAsTheyAre() {
    assertThat(times().weights()).contains(base);
    assertThat(percent().weights()).contains(base);
  }

  @Test
  void noFigureIsBelowNothing() {
    assertThatThrownBy(() -> times(-1.0)).hasMessageContaining("one: -1");
    assertThatThrownBy(() -> percent(Double.NaN)).hasMessageContaining("one: NaN");
  }

  @Nested
  class Times {
    @Test
    void aFactorMakesAWeightThatMuchMoreOfAll() {
      // 0.5, 0.6 and 0.2 of 1.3
      WhatIf found = times(null, 2.0, null);
      assertWeights(found, 5 / 13.0, 6 / 13.0, 2 / 13.0);
      assertThat(found.typed()).isEqualTo(0.6, within(1e-12));
      assertThat(found.left()).isEqualTo(0.7, within(1e-12));
      assertThat(found.total()).isEqualTo(1.3, within(1e-12));
    }

    @Test
    void theSameFactorForAllChangesNothing() {
      assertWeights(times(3.0, 3.0, 3.0), 0.5, 0.3, 0.2);
    }

    @Test
    void nothingTimesTakesACriterionOut() {
      assertWeights(times(0.0, null, null), 0, 0.6, 0.4);
    }

    @Test
    void nothingTimesEachLeavesNoWeights() {
      assertThat(times(0.0, 0.0, 0.0).weights()).isEmpty();
    }
  }

  @Nested
  class Percent {
    @Test
    void theOthersShareTheRestInProportion() {
      WhatIf found = percent(null, 65.0, null);
      assertWeights(found, 0.25, 0.65, 0.1);
      assertThat(found.typed()).isEqualTo(0.65, within(1e-12));
      assertThat(found.others()).isEqualTo(0.7, within(1e-12));
      assertThat(found.left()).isEqualTo(0.35, within(1e-12));
    }

    @Test
    void allOfItLeavesNothingToTheOthers() {
      assertWeights(percent(60.0, 40.0, null), 0.6, 0.4, 0);
    }

    @Test
    void moreThanAllOfItLeavesNoWeights() {
      assertThat(percent(90.0, 60.0, null).weights()).isEmpty();
      assertThat(percent(60.6, 40.0, null).weights()).isEmpty();
    }

    @Test
    void whatWasRoundedWhenItWasTypedIsDividedByItsSum() {
      assertWeights(percent(33.3, 33.3, 33.3), 1 / 3.0, 1 / 3.0, 1 / 3.0);
      assertWeights(percent(60.0, 40.5, null), 60 / 100.5, 40.5 / 100.5, 0);
    }

    @Test
    void lessThanAllOfItWithNobodyToTakeTheRestLeavesNoWeights() {
      assertThat(percent(30.0, 20.0, 0.0).weights()).isEmpty();
      Weights first = new Weights(new LinkedHashMap<>(typed(1.0, 0.0, 0.0)));
      assertThat(WhatIf.of(first, WhatIfSet.percent(typed(40.0))).weights()).isEmpty();
    }
  }
}
