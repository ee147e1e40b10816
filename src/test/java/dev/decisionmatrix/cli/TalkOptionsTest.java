package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.problem.Color;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TalkOptionsTest {
  private static Color colour(boolean terminal, Map<String, String> environment) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new TalkOptions().color(new Surroundings(nowhere, nowhere, environment, terminal));
  }

  @Test
  void aTerminalThatKnowsColoursShowsThem() {
    assertThat(colour(true, Map.of("TERM", "xterm-256color"))).isEqualTo(Color.ANSI);
    assertThat(colour(true, Map.of("WT_SESSION", "1"))).isEqualTo(Color.ANSI);
  }

  @Test
  void othersDoNot() {
    assertThat(colour(true, Map.of("TERM", "dumb"))).isEqualTo(Color.NONE);
    assertThat(colour(true, Map.of())).isEqualTo(Color.NONE);
    assertThat(colour(false, Map.of("TERM", "xterm"))).isEqualTo(Color.NONE);
  }

  @Test
  void whoWantsNoneGetsNone() {
    assertThat(colour(true, Map.of("TERM", "xterm", "NO_COLOR", "1"))).isEqualTo(Color.NONE);
    assertThat(colour(true, Map.of("TERM", "xterm", "NO_COLOR", ""))).isEqualTo(Color.ANSI);
  }
}
