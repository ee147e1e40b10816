package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Option;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {
  /** A standard error of a share found in 1,000 random samples. */
  private static final double SAMPLING = Math.sqrt(0.25 / 1000);

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
    assertThat(exact.robustness().aroundScores().score(0, a)).hasValue(60.0);
  }

  @Test
  void eachWeightIsOffByItsPartOfTheMost() {
    // 0.6 and 0.4, off by up to 25 percent
    double one = 0.6 * (1 + robustness.drawn().noise(TWO_CRITERIA.criteria().get(0)).get(7) / 4);
    double two = 0.4 * (1 + robustness.drawn().noise(TWO_CRITERIA.criteria().get(1)).get(7) / 4);
    Option b = TWO_CRITERIA.options().get(1);
    assertThat(robustness.aroundScores().score(7, a).orElseThrow())
        .isCloseTo(100 * one, within(1e-9));
    assertThat(robustness.aroundScores().score(7, b).orElseThrow())
        .isCloseTo(100 * (0.4 * one + 0.8 * two), within(1e-9));
  }

  @Test
  void portionsAreWeightsBeforeTheyAreDividedByTheirSum() {
    double one = robustness.drawn().portions(TWO_CRITERIA.criteria().get(0)).get(7);
    assertThat(robustness.anyScores().score(7, a).orElseThrow()).isCloseTo(100 * one, within(1e-9));
    assertThat(robustness.drawn().count()).isEqualTo(256);
  }

  @Test
  void theSeedIsRecorded() {
    assertThat(robustness.seed()).isEqualTo(Samples.SEED);
    assertThat(robustness.samples()).isEqualTo(256);
  }

  /** One criterion of n weighs more than the rest together in (1/2)^(n - 1) of all weights. */
  @Nested
  class AnOptionThatIsBestByOneCriterionOnly {
    private Robustness among(int criteria, int samples) {
      DecisionBuilder builder = aDecision().options("Best by one", "Even");
      double[] even = new double[criteria];
      for (int each = 0; each < criteria; each++) {
        builder.criterion("Criterion " + each, 0, 1);
        builder.rated("Criterion " + each, each == 0 ? 1 : 0, 0.5);
        even[each] = 1.0 / criteria;
      }
      Decision decision = builder.team("Team", even).build();
      return Analysis.of(decision, Scenario.delivered(decision), samples).robustness();
    }

    private static double leads(Robustness found) {
      return found.any().values().iterator().next().get(0);
    }

    @ParameterizedTest(name = "{0} criteria")
    @ValueSource(ints = {2, 3, 5, 8, 13})
    void leadsInHalfOfHalfOfHalf(int criteria) {
      double exact = Math.pow(0.5, criteria - 1);
      Robustness found = among(criteria, 512);
      assertThat(leads(found))
          .isCloseTo(exact, within(2 * Math.sqrt(exact * (1 - exact) / 1000) + 1e-9));
    }

    @Test
    void isMetTheBetterTheMoreSamplesThereAre() {
      for (int criteria : new int[] {3, 5, 8}) {
        double exact = Math.pow(0.5, criteria - 1);
        double ofRandomDraws = Math.sqrt(exact * (1 - exact) / (1 << 14));
        assertThat(leads(among(criteria, 1 << 14))).isCloseTo(exact, within(ofRandomDraws));
        assertThat(told(among(criteria, 1 << 14))).isLessThan(told(among(criteria, 512)) / 3);
      }
    }

    private static double told(Robustness found) {
      SampledScores scores = found.anyScores();
      return scores.within(scores.contenders().get(0)).orElseThrow();
    }
  }
}
