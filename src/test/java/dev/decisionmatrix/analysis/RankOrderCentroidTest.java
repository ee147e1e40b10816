package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Decision;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RankOrderCentroidTest {
  /** Printed to four decimals. */
  private static final double FOUR = 0.00005;

  private static List<Double> weights(int... ranks) {
    Decision decision =
        aDecision()
            .options("Any")
            .criteria(
                IntStream.range(0, ranks.length).mapToObj(i -> "C" + i).toArray(String[]::new))
            .rankingTeam("Team", ranks)
            .build();
    return List.copyOf(TeamWeights.of(decision.teams().get(0).raw()).byCriterion().values());
  }

  private static void assertPrinted(List<Double> actual, double... printed) {
    for (int i = 0; i < printed.length; i++) {
      assertThat(actual.get(i)).isCloseTo(printed[i], within(FOUR));
    }
  }

  @Nested
  class ReproducesPublishedTables {
    @Test
    void edwardsAndBarron1994ThreeAttributes() {
      assertPrinted(weights(1, 2, 3), 0.6111, 0.2778, 0.1111);
    }

    @Test
    void barronAndBarrett1996FourAttributes() {
      assertPrinted(weights(1, 2, 3, 4), 0.5208, 0.2708, 0.1458, 0.0625);
    }

    @Test
    void barronAndBarrett1996FiveAttributes() {
      assertPrinted(weights(1, 2, 3, 4, 5), 0.4567, 0.2567, 0.1567, 0.0900, 0.0400);
    }
  }

  @Test
  void firstPositionsTogetherWeighWhatTheyWeighOneByOne() {
    assertThat(RankOrderCentroid.upTo(2, 3)).isCloseTo(0.6111 + 0.2778, within(2 * FOUR));
    assertThat(RankOrderCentroid.upTo(3, 3)).isCloseTo(1, within(1e-12));
  }

  @Nested
  class WhenCriteriaTie {
    @Test
    void theyShareTheMeanOfTheirPositions() {
      // positions 2 and 3 of four: (0.270833 + 0.145833) / 2
      assertPrinted(weights(1, 2, 2, 4), 0.5208, 0.2083, 0.2083, 0.0625);
    }

    @Test
    void itDoesNotMatterHowTheRankAfterATieIsNumbered() {
      assertThat(weights(1, 1, 3)).isEqualTo(weights(1, 1, 2));
    }

    @Test
    void allTiedWeighTheSame() {
      assertPrinted(weights(1, 1, 1, 1), 0.25, 0.25, 0.25, 0.25);
    }
  }

  @Test
  void aSingleCriterionHasAllTheWeight() {
    assertThat(weights(1)).containsExactly(1.0);
  }
}
