package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.problem.Code;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  @Test
  void tellsMeaningAndExample() {
    Run run = Run.of("explain", "w104");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("error[W104]: weight with two readings\n\n")
        .containsSubsequence(
            "\nbefore, in `weights/search.csv`:\n", "\nafter, in `weights/search.csv`:\n");
  }

  @Test
  void everyCodeIsListedAndCanBeExplained() {
    String list = Run.of("explain").out();
    assertThat(list.lines()).hasSize(Code.values().length);
    for (Code code : Code.values()) {
      assertThat(list).contains(code.id() + "  " + code.title());
      assertThat(Run.of("explain", code.id()).exit()).as(code.id()).isZero();
    }
  }

  @Test
  void anUnknownCodeIsWrongUse() {
    Run run = Run.of("explain", "W999");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("no message has the code `W999`").contains("W101, W102");
  }
}
