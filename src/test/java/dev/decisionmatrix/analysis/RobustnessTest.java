package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RobustnessTest {
  /** Three standard errors of a share found in 1,000 samples. */
  private static final double SAMPLING = 3 * Math.sqrt(0.25 / Samples.COUNT);

  /** A leads while the first criterion weighs more than 0.8 / 1.4 = 4/7. */
  private static final Decision TWO_CRITERIA =
      aDecision()
          .options("A", "B")
          .criterion("One", 0, 1)
          .criterion("Two", 0, 1)
          .rated("One", 1, 0.4)
          .rated("Two", 0, 0.8)
          .team("Team", 0.6, 0.4)
          .build();

  private final Robustness robustness = Analysis.of(TWO_CRITERIA).robustness();
  private final Option a = TWO_CRITERIA.options().get(0);

  @Nested
  class SampledSharesMatchTheExactOnes {
    @Test
    void forAnyWeights() {
      assertThat(robustness.any().get(a).get(0)).isCloseTo(3 / 7.0, within(SAMPLING));
    }

    @Test
    void forWeightsThatAreOff() {
      // 0.6 (1 + 0.25 e) > 4/3 x 0.4 (1 + 0.25 f) on the square of e and f, by midpoints
      int grid = 2000;
      int ahead = 0;
      for (int i = 0; i < grid; i++) {
        for (int j = 0; j < grid; j++) {
          double e = (2 * i + 1.0) / grid - 1;
          double f = (2 * j + 1.0) / grid - 1;
          ahead += 0.6 * (1 + 0.25 * e) * 3 > 4 * 0.4 * (1 + 0.25 * f) ? 1 : 0;
        }
      }
      assertThat(robustness.leadShare(a).orElseThrow())
          .isCloseTo((double) ahead / grid / grid, within(SAMPLING));
    }
  }

  @Test
  void tiedOptionsSplitTheRanksTheyTakeUp() {
    Decision twins =
        aDecision().options("A", "B", "C").criteria("One").rated("One", 4, 4, 1).build();
    assertThat(Analysis.of(twins).robustness().around().values())
        .containsExactly(List.of(0.5, 0.5, 0.0), List.of(0.5, 0.5, 0.0), List.of(0.0, 0.0, 1.0));
  }

  @Test
  void weightsThatAreNotOffGiveTheRankingItself() {
    Analysis exact = Analysis.of(TWO_CRITERIA, Scenario.delivered(TWO_CRITERIA).withOffBy(0));
    assertThat(exact.robustness().leadShare(a)).hasValue(1);
    assertThat(exact.robustness().aroundScores().total(0)).isEqualTo(1);
    assertThat(exact.robustness().aroundScores().score(0, a)).hasValue(60.0);
  }

  @Test
  void eachWeightIsOffByItsPartOfTheMost() {
    // 0.6 and 0.4, off by up to 25 percent
    double one = 0.6 * (1 + robustness.drawn().noise(TWO_CRITERIA.criteria().get(0)).get(7) / 4);
    double two = 0.4 * (1 + robustness.drawn().noise(TWO_CRITERIA.criteria().get(1)).get(7) / 4);
    assertThat(robustness.aroundScores().total(7)).isCloseTo(one + two, within(1e-12));
    assertThat(robustness.aroundScores().score(7, a).orElseThrow())
        .isCloseTo(100 * one / (one + two), within(1e-9));
  }

  @Test
  void portionsAreDividedByTheirSum() {
    double one = robustness.drawn().portions(TWO_CRITERIA.criteria().get(0)).get(7);
    double two = robustness.drawn().portions(TWO_CRITERIA.criteria().get(1)).get(7);
    assertThat(robustness.anyScores().total(7)).isEqualTo(one + two);
    assertThat(robustness.anyScores().score(7, a).orElseThrow())
        .isCloseTo(100 * one / (one + two), within(1e-9));
    assertThat(robustness.drawn().count()).isEqualTo(1000);
  }

  @Test
  void theSeedIsRecorded() {
    assertThat(robustness.seed()).isEqualTo(Samples.SEED);
    assertThat(robustness.samples()).isEqualTo(1000);
  }
}
