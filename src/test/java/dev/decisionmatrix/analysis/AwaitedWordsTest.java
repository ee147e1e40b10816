package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Decision;
import org.junit.jupiter.api.Test;

class AwaitedWordsTest {
  private static Decision awaiting(String... names) {
    return aDecision().options("Any").criteria("A").team("Core", 1).awaited(names).build();
  }

  @Test
  void nobodyIsAwaitedWhereAllHaveWeighed() {
    assertThat(AwaitedWords.plain(awaiting())).isEmpty();
  }

  @Test
  void namesThemAsFarAsTheyAreFew() {
    assertThat(AwaitedWords.plain(awaiting("Payments"))).hasValue("Payments has not weighed yet");
    assertThat(AwaitedWords.sentence(awaiting("Payments", "Search")))
        .hasValue("\u201cPayments\u201d and \u201cSearch\u201d have not weighed yet.");
    assertThat(AwaitedWords.plain(awaiting("A", "B", "C", "D", "E", "F")))
        .hasValue("A, B, C, D, E and F have not weighed yet");
    assertThat(AwaitedWords.plain(awaiting("A", "B", "C", "D", "E", "F", "G")))
        .hasValue("A, B, C, D, E and 2 more teams have not weighed yet");
    assertThat(AwaitedWords.counted(awaiting("A"))).isEqualTo("1 team has not weighed yet");
    assertThat(AwaitedWords.counted(awaiting("A", "B"))).isEqualTo("2 teams have not weighed yet");
  }
}
