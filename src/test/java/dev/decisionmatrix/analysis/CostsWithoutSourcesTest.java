package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A source that is left out says nothing of costs either, as if it were switched off. */
class CostsWithoutSourcesTest {
  private static Decision decision() {
    return aDecision()
        .options("Ash", "Birch")
        .criterion("Speed", 0, 100)
        .source("An offer")
        .source("Another")
        .assumption("Ash", "Speed", 90)
        .assumption("Birch", "Speed", 60)
        .costAtMost(100, "Rent", "EUR")
        .claim("Ash", "Rent", 120, "An offer")
        .claim("Birch", "Rent", 150, "An offer")
        .claim("Birch", "Rent", 40, "Another")
        .build();
  }

  private static Optional<String> leaderWithout(String source) {
    Analysis analysis = Analysis.of(decision());
    return analysis.leaveOneOut().sources().stream()
        .filter(without -> without.thing().title().equals(source))
        .findFirst()
        .flatMap(Without::leader)
        .map(Option::name);
  }

  @Test
  void whatItAlonePutsOverABudgetContendsAgain() {
    Analysis analysis = Analysis.of(decision());
    assertThat(analysis.ranking().leader().map(Option::name)).contains("Birch");
    assertThat(leaderWithout("An offer")).contains("Ash");
  }

  @Test
  void whatItAloneKeepsWithinABudgetIsOut() {
    assertThat(leaderWithout("Another")).isEmpty();
  }

  @Test
  void itIsAsIfItWereSwitchedOff() {
    Decision decision = decision();
    Analysis analysis = Analysis.of(decision);
    analysis
        .leaveOneOut()
        .sources()
        .forEach(
            without ->
                assertThat(without.ranking())
                    .contains(
                        Analysis.of(
                                decision,
                                Scenario.delivered(decision)
                                    .withoutSources(Set.of(without.thing())))
                            .ranking()));
  }
}
