package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Policy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private static final List<Criterion> CRITERIA =
      aDecision().options("Any").criteria("One", "Two").build().criteria();

  private static Map<Criterion, Double> map(double one, double two) {
    Map<Criterion, Double> weights = new LinkedHashMap<>();
    weights.put(CRITERIA.get(0), one);
    weights.put(CRITERIA.get(1), two);
    return weights;
  }

  @Test
  void sumToOne() {
    assertThat(new Weights(map(0, 1)).of(CRITERIA.get(0))).isZero();
    assertThat(new Weights(map(0.5, 0.5 + 9e-10)).of(CRITERIA.get(0))).isEqualTo(0.5);
    assertThatThrownBy(() -> new Weights(map(0.5, 0.500000002))).hasMessageContaining("sum to 1");
    assertThatThrownBy(() -> new Weights(map(0.5, 0.4))).hasMessageContaining("sum to 1");
  }

  @Test
  void areNumbersOfAtLeastNothing() {
    assertThatThrownBy(() -> new Weights(map(-0.5, 1.5))).hasMessageContaining("-0.5");
    assertThatThrownBy(() -> new Weights(map(Double.NaN, 1))).hasMessageContaining("NaN");
  }

  @Test
  void comeFromWhateverIsDividedByItsSum() {
    assertThat(Weights.normalised(map(3, 1)).byCriterion().values()).containsExactly(0.75, 0.25);
    assertThatThrownBy(() -> Weights.normalised(map(0, 0))).hasMessageContaining("nothing");
  }

  @Test
  void areKnownOfTheirCriteriaOnly() {
    Weights one = new Weights(Map.of(CRITERIA.get(0), 1.0));
    assertThatThrownBy(() -> one.of(CRITERIA.get(1))).hasMessage("no weight for two");
  }

  /** Where a team has no power, a weight of nothing is no product of nothing. */
  @Nested
  class OfATeamWithoutPower {
    private final Decision decision =
        aDecision()
            .options("Any")
            .criteria("One", "Two")
            .teamOfPower("Silent", 0, 0, 1)
            .teamOfPower("Loud", 2, 3, 1)
            .policy(
                new Policy(
                    MissingEvidence.MIDPOINT, Combine.BY_SOURCE, GroupRule.GEOMETRIC, 5, 50, 25))
            .build();
    private final Criterion one = decision.criteria().get(0);
    private final Analysis analysis = Analysis.of(decision);

    @Test
    void doNotCountInAGeometricMean() {
      assertThat(analysis.groupRule()).isEqualTo(GroupRule.GEOMETRIC);
      assertThat(analysis.weights().of(one)).isCloseTo(0.75, within(1e-12));
      assertThat(analysis.groupWithout(Optional.empty()).product(one).orElseThrow())
          .isCloseTo(0.75, within(1e-12));
    }

    @Test
    void areNotJoinedAlone() {
      GroupWithout silent = analysis.groupWithout(Optional.of(decision.teams().get(1)));
      assertThat(silent.power()).isZero();
      assertThat(silent.joined(one)).isEmpty();
      assertThat(silent.product(one)).isEmpty();
      assertThat(silent.inUse(one)).isEmpty();
      assertThat(silent.untyped()).isZero();
      assertThat(analysis.leaveOneOut().teams().get(1).ranking()).isEmpty();
      assertThat(analysis.leaveOneOut().teams().get(0).ranking()).isPresent();
    }
  }
}
