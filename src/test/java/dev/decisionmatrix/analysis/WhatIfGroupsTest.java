package dev.decisionmatrix.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Cost weighs 0.6 of all: price 0.2, and Running 0.4, of which fuel has 0.1, repairs 0.2 and tyres,
 * a level deeper, 0.1. Safety 0.3 and look 0.1 stand outside. All figures by hand.
 */
class WhatIfGroupsTest {
  private static final Group COST = Group.of("Cost");
  private static final Group RUNNING = Group.of("Cost / Running");
  private static final Group WEAR = Group.of("Cost / Running / Wear");

  private final Criterion fuel = criterion("fuel", "Cost / Running");
  private final Criterion tyres = criterion("tyres", "Cost / Running / Wear");
  private final List<Criterion> all =
      List.of(
          criterion("price", "Cost"),
          fuel,
          criterion("repairs", "Cost / Running"),
          tyres,
          criterion("safety", "Safety"),
          criterion("look", ""));
  private final Weights base = weights(0.2, 0.1, 0.2, 0.1, 0.3, 0.1);

  private static Criterion criterion(String id, String group) {
    return new Criterion(id, id, "", group, "", new Scale(0, 1), OptionalDouble.empty());
  }

  private Weights weights(double... figures) {
    Map<Criterion, Double> weights = new LinkedHashMap<>();
    for (int k = 0; k < figures.length; k++) {
      weights.put(all.get(k), figures[k]);
    }
    return new Weights(weights);
  }

  private WhatIf times(Map<Criterion, Double> typed, Map<Group, Double> groups) {
    return WhatIf.of(base, WhatIfSet.times(typed).withGroups(groups));
  }

  private WhatIf percent(Map<Criterion, Double> typed, Map<Group, Double> groups) {
    return WhatIf.of(base, WhatIfSet.percent(typed).withGroups(groups));
  }

  private static void assertWeights(WhatIf found, double... expected) {
    List<Double> weights = List.copyOf(found.weights().orElseThrow().byCriterion().values());
    assertThat(weights).hasSize(expected.length);
    for (int k = 0; k < expected.length; k++) {
      assertThat(weights.get(k)).isEqualTo(expected[k], within(1e-12));
    }
  }

  @Test
  void aFigureOfAGroupIsAtLeastNothing() {
    assertThatThrownBy(() -> times(Map.of(), Map.of(COST, -1.0))).hasMessageContaining("Cost: -1");
  }

  @Nested
  class Percent {
    @Test
    void theMembersOfAGroupKeepTheirProportionsAndSoDoAllOthers() {
      // 30 of 100: half of the 0.6; 70 is shared 3 to 1
      assertWeights(percent(Map.of(), Map.of(COST, 30.0)), 0.1, 0.05, 0.1, 0.05, 0.525, 0.175);
    }

    @Test
    void aGroupWithinTakesItsShareOfTheOuterOne() {
      // Running 10 of Cost's 30: price has the other 20
      assertWeights(
          percent(Map.of(), Map.of(COST, 30.0, RUNNING, 10.0)),
          0.2,
          0.025,
          0.05,
          0.025,
          0.525,
          0.175);
    }

    @Test
    void aMembersOwnFigureIsTakenWithinItsGroup() {
      // fuel 12 of Cost's 30: 18 is left to price 0.2, repairs 0.2 and tyres 0.1
      assertWeights(
          percent(Map.of(fuel, 12.0), Map.of(COST, 30.0)), 0.072, 0.12, 0.072, 0.036, 0.525, 0.175);
    }

    @Test
    void threeLevelsEachShareWhatTheyTake() {
      // Wear 5 is tyres; Running 20 leaves 15 to fuel and repairs, 1 to 2; Cost 50 leaves 30
      assertWeights(
          percent(Map.of(), Map.of(COST, 50.0, RUNNING, 20.0, WEAR, 5.0)),
          0.3,
          0.05,
          0.1,
          0.05,
          0.375,
          0.125);
    }

    @Test
    void aGroupThatIsAskedForMoreThanItTakesLeavesNoWeights() {
      WhatIf found = percent(Map.of(fuel, 40.0), Map.of(COST, 30.0));
      assertThat(found.weights()).isEmpty();
      assertThat(found.level(COST).isWhole(WhatIfSet.Mode.PERCENT)).isFalse();
      assertThat(found.total()).isEqualTo(1, within(1e-12));
    }

    @Test
    void nobodyLeftToTakeTheRestOfAGroupLeavesNoWeights() {
      assertThat(percent(Map.of(tyres, 5.0), Map.of(WEAR, 10.0)).weights()).isEmpty();
      assertWeights(percent(Map.of(tyres, 9.6), Map.of(WEAR, 10.0)), 0.2, 0.1, 0.2, 0.1, 0.3, 0.1);
    }

    @Test
    void aGroupInWhichNothingWeighsCanTakeNothing() {
      Weights others = weights(0.5, 0, 0, 0, 0.4, 0.1);
      WhatIfSet ten = WhatIfSet.percent(Map.of()).withGroups(Map.of(RUNNING, 10.0));
      assertThat(WhatIf.of(others, ten).weights()).isEmpty();
      // 0.3 is within what may be missing, and still there is nobody to weigh it
      WhatIfSet little = WhatIfSet.percent(Map.of()).withGroups(Map.of(RUNNING, 0.3));
      assertThat(WhatIf.of(others, little).weights()).isEmpty();
      WhatIfSet nothing = WhatIfSet.percent(Map.of()).withGroups(Map.of(RUNNING, 0.0));
      assertWeights(WhatIf.of(others, nothing), 0.5, 0, 0, 0, 0.4, 0.1);
    }
  }

  @Nested
  class Times {
    @Test
    void aFactorMakesAGroupThatMuchMoreOfAll() {
      // 1.2 of 1.6, then 0.3 and 0.1
      assertWeights(times(Map.of(), Map.of(COST, 2.0)), 0.25, 0.125, 0.25, 0.125, 0.1875, 0.0625);
    }

    @Test
    void aMembersOwnFactorSharesWhatItsGroupWeighs() {
      // Running stays 0.4 of 1: fuel 0.4, repairs 0.2, tyres 0.1 share it
      assertWeights(
          times(Map.of(fuel, 4.0), Map.of(RUNNING, 1.0)), 0.2, 1.6 / 7, 0.8 / 7, 0.4 / 7, 0.3, 0.1);
    }

    @Test
    void withoutAFigureOfItsGroupAMemberTakesFromAll() {
      assertWeights(
          times(Map.of(fuel, 4.0), Map.of(WEAR, 1.0)),
          0.2 / 1.3,
          0.4 / 1.3,
          0.2 / 1.3,
          0.1 / 1.3,
          0.3 / 1.3,
          0.1 / 1.3);
    }

    @Test
    void aFactorWithinAnotherSharesTheOuterGroup() {
      // Cost 1.2 of 1.6 is 0.75; in it price 0.2 and Running 0.8
      assertWeights(
          times(Map.of(), Map.of(COST, 2.0, RUNNING, 2.0)), 0.15, 0.15, 0.3, 0.15, 0.1875, 0.0625);
    }

    @Test
    void nothingTimesAGroupTakesItOut() {
      assertWeights(times(Map.of(), Map.of(COST, 0.0)), 0, 0, 0, 0, 0.75, 0.25);
    }

    @Test
    void nothingTimesEachMemberLeavesAGroupWithoutWeights() {
      WhatIf found = times(Map.of(tyres, 0.0), Map.of(WEAR, 2.0));
      assertThat(found.weights()).isEmpty();
      assertThat(found.level(WEAR).isWhole(WhatIfSet.Mode.TIMES)).isFalse();
    }
  }
}
