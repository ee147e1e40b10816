package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeftOutWordsTest {
  private static final List<Option> OPTIONS =
      aDecision().options("A", "B").criteria("One").build().options();

  private static Optional<Ranking> ranking(double a, double b, Set<Option> out) {
    return Optional.of(Ranking.of(Map.of(OPTIONS.get(0), a, OPTIONS.get(1), b), out));
  }

  @Test
  void sayWhoIsFirst() {
    assertThat(LeftOutWords.first(ranking(70, 60, Set.of()))).hasValue("A");
    assertThat(LeftOutWords.first(ranking(60, 60, Set.of()))).hasValue("tie of 2");
    assertThat(LeftOutWords.first(ranking(70, 60, Set.copyOf(OPTIONS)))).hasValue("none");
    assertThat(LeftOutWords.first(Optional.empty())).isEmpty();
  }

  @Test
  void nothingLeftToRankByPutsNobodyElseFirst() {
    Optional<Ranking> before = ranking(70, 60, Set.of());
    assertThat(LeftOutWords.changes(before, ranking(60, 70, Set.of()))).isTrue();
    assertThat(LeftOutWords.changes(before, ranking(61, 60, Set.of()))).isFalse();
    assertThat(LeftOutWords.changes(before, Optional.empty())).isFalse();
  }

  @Test
  void tellWhatBecomesOfTheLead() {
    Ranking before = ranking(70, 60, Set.of()).orElseThrow();
    assertThat(LeftOutWords.of(before, ranking(70, 67.5, Set.of())))
        .isEqualTo("\u201cA\u201d still leads, by 2.5 points.");
    assertThat(LeftOutWords.of(before, ranking(60, 70, Set.of())))
        .isEqualTo("\u201cB\u201d leads instead, by 10.0 points.");
    assertThat(LeftOutWords.of(ranking(60, 60, Set.of()).orElseThrow(), ranking(61, 60, Set.of())))
        .isEqualTo("\u201cA\u201d leads, by 1.0 points.");
  }

  @Test
  void tellWhereThereIsNoLeadToTell() {
    Ranking before = ranking(70, 60, Set.of()).orElseThrow();
    assertThat(LeftOutWords.of(before, ranking(60, 60, Set.of())))
        .isEqualTo("2 options share the first rank.");
    assertThat(LeftOutWords.of(before, ranking(70, 60, Set.of(OPTIONS.get(0)))))
        .isEqualTo("\u201cB\u201d is the only option in contention.");
    assertThat(LeftOutWords.of(before, ranking(70, 60, Set.copyOf(OPTIONS))))
        .isEqualTo("Every option is knocked out.");
    assertThat(LeftOutWords.of(before, Optional.empty())).isEqualTo("Nothing is left to rank by.");
  }
}
