package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.Problems;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YamlMistakesTest {
  private static final String SOUND =
      """
      # a comment
      title: "Choose: a queue"
      question: Which message queue
        should we run?
      context: |
        Orders wait.

        * a: list
        #2 is no comment
      because: >-
        one
        two
      informed:
      - 'Ada''s team'
      - "Bob: the \\"builder\\""
      consulted: [Ada, "Bob #1",
        'Eve: it''s']
      scale: {worst: 1, best: 5}
      teams:
        - id: payments
          name: Payments & cards
          power: 2
        -   id: search
            power: 1
      report:
        appendices: []
      """;

  private static List<Problem> told(String yaml) {
    Problems problems = new Problems();
    YamlMistakes.in(new InputText("decision.yaml", yaml, problems));
    return problems.all();
  }

  @Test
  void findsNothingInWhatIsSound() {
    assertThat(told(SOUND)).isEmpty();
    assertThat(told(SOUND.replace("\n", "\r\n"))).isEmpty();
    assertThat(told(SOUND.indent(2))).isEmpty();
  }

  @Test
  void staysWithinTheTextWhateverIsInIt() {
    String junk = "\"'[]{}#&*!|>@`%-?:,\\ \t\n\r\u00A0\u201C\uD83D\uDE00x=";
    for (long seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder yaml = new StringBuilder(SOUND);
      for (int change = random.nextInt(4); change >= 0; change--) {
        int at = random.nextInt(yaml.length());
        int end = Math.min(yaml.length(), at + random.nextInt(3));
        int from = random.nextInt(junk.length());
        yaml.replace(at, end, junk.substring(from, Math.min(junk.length(), from + 2)));
      }
      InputText text = new InputText("decision.yaml", yaml.toString(), new Problems());
      assertThat(YamlMistakes.in(text).mended()).as("seed %d", seed).hasSameSizeAs(yaml);
      YamlNodes.read(text);
    }
  }

  @Test
  void takesNoLongerForALargeFileThanItIsLong() {
    assertThat(told("a: [\n".repeat(200_000))).hasSize(100);
    assertThat(told("a: \"\n".repeat(200_000))).isNotEmpty();
    assertThat(told("x".repeat(2_000_000))).hasSize(1);
    assertThat(told("- ".repeat(500_000))).isEmpty();
  }
}
