package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrioritiesTest {
  /** Printed to three decimals; the last one may be cut or rounded. */
  private static final double THREE = 0.001;

  /**
   * Tom, Dick and Harry, as Wikipedia works it out (Analytic hierarchy process, leader example).
   */
  private static final Decision LEADER =
      aDecision()
          .options("Tom", "Dick", "Harry")
          .inPairs("Experience", 1 / 4.0, 4, 9)
          .inPairs("Education", 3, 1 / 5.0, 1 / 7.0)
          .inPairs("Charisma", 5, 9, 4)
          .inPairs("Age", 1 / 3.0, 5, 9)
          .pairwiseTeam("Board", 4, 3, 7, 1 / 3.0, 3, 5)
          .build();

  private static void assertRatings(Analysis analysis, int criterion, double... printed) {
    Criterion rated = analysis.decision().criteria().get(criterion);
    List<Option> options = analysis.decision().options();
    for (int place = 0; place < printed.length; place++) {
      assertThat(analysis.ratings().at(rated, options.get(place)).rating().getAsDouble())
          .isCloseTo(printed[place], within(THREE));
    }
  }

  @Test
  void leaderOfWikipedia() {
    Analysis analysis = Analysis.of(LEADER);
    assertRatings(analysis, 0, 0.217, 0.717, 0.066);
    assertRatings(analysis, 1, 0.188, 0.081, 0.731);
    assertRatings(analysis, 2, 0.743, 0.194, 0.063);
    assertRatings(analysis, 3, 0.265, 0.672, 0.063);
    assertThat(analysis.weights().byCriterion().values())
        .usingElementComparator((one, other) -> Math.abs(one - other) < THREE ? 0 : 1)
        .containsExactly(0.547, 0.127, 0.270, 0.056);
    assertThat(analysis.options().stream().map(option -> option.score() / 100))
        .usingElementComparator((one, other) -> Math.abs(one - other) < THREE ? 0 : 1)
        .containsExactly(0.358, 0.493, 0.149);
  }

  /**
   * Half of a chain: Harker gives 4, 2 and 1 of 7, which beside a rated criterion are 1, 1/2, 1/4.
   */
  @Test
  void besideRatingsTheBestHasOne() {
    Analysis analysis =
        Analysis.of(
            aDecision()
                .options("Tom", "Dick", "Harry")
                .inPairs("Experience", 2, 0, 2)
                .criterion("Age", 1, 5)
                .rated("Age", 3, 4, 5)
                .team("Board", 1, 1)
                .build());
    assertRatings(analysis, 0, 1, 0.5, 0.25);
    assertThat(analysis.decision().claims())
        .filteredOn(claim -> claim.text().equals(Priorities.CLAIM))
        .hasSize(3)
        .allMatch(claim -> claim.source().isEmpty());
  }
}
