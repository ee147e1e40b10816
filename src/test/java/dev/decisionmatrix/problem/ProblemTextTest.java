package dev.decisionmatrix.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProblemTextTest {
  private static final Place B7 = new Place("weights/payments.csv", 7, 9, Optional.of("B7"));

  private static Problem ambiguous(String line, int start, int length) {
    return new Problem(
        Code.WEIGHT_AMBIGUOUS,
        B7,
        "weight `2.500` is ambiguous",
        "write `2.5` or `2500`",
        Optional.of(new Excerpt(line, start, length)));
  }

  private static String plain(Problem problem) {
    return new ProblemText(Color.NONE).of(problem);
  }

  @Test
  void looksAsDesigned() {
    assertThat(plain(ambiguous("latency;2.500;p99 target", 8, 5)))
        .isEqualTo(
            """
            weights/payments.csv:7:9 (B7): error[W104]: weight `2.500` is ambiguous
              7 | latency;2.500;p99 target
                |         ^^^^^
              = help: write `2.5` or `2500`""");
  }

  @Test
  void placesAMarkUnderWideCharactersAndAfterTabs() {
    assertThat(plain(ambiguous("\u738B\t2.500", 2, 5)))
        .contains(
            """
              7 | \u738B    2.500
                |       ^^^^^
            """);
    assertThat(plain(ambiguous("2\u738B5", 1, 1)))
        .contains(
            """
              7 | 2\u738B5
                |  ^^
            """);
  }

  @Test
  void countsNoColumnForCombiningMarks() {
    assertThat(plain(ambiguous("e\u0301;2.500", 3, 5))).contains("    |   ^^^^^\n");
  }

  @Test
  void marksTheEndOfALine() {
    assertThat(plain(ambiguous("latency;", 8, 1))).contains("  7 | latency;\n    |         ^\n");
  }

  @Test
  void cutsLongLinesAroundTheMark() {
    String shown = plain(ambiguous("a".repeat(300) + "2.500" + "b".repeat(300), 300, 5));
    List<String> lines = shown.lines().toList();
    assertThat(lines.get(1)).hasSizeLessThan(120).contains("...a").contains("b...");
    assertThat(lines.get(1).indexOf("2.500")).isEqualTo(lines.get(2).indexOf("^^^^^"));
  }

  @Nested
  class WhenInputTriesToSteerTheTerminal {
    @Test
    void itBecomesVisible() {
      Problem problem =
          new Problem(
              Code.OPTION_UNKNOWN,
              Place.ofFile("weights/\u001b[2J.csv"),
              "unknown option `\u202Ekafka\n`",
              "\u0007",
              Optional.of(new Excerpt("\u001b[31mred", 0, 1)));
      assertThat(plain(problem))
          .contains("[U+001B][2J.csv", "[U+202E]kafka[U+000A]", "[U+0007]", "[U+001B][31mred")
          .doesNotContain("\u001b", "\u0007", "\u202E");
    }
  }

  @Nested
  class InColour {
    @Test
    void saysTheSame() {
      Problem problem = ambiguous("latency;2.500;p99 target", 8, 5);
      String coloured = new ProblemText(Color.ANSI).of(problem);
      assertThat(coloured).contains("\u001b[");
      assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain(problem));
    }
  }

  @Test
  void partsProblemsByABlankLine() {
    Problem one = ambiguous("2.500", 0, 5);
    assertThat(new ProblemText(Color.NONE).of(List.of(one, one)))
        .isEqualTo(plain(one) + "\n\n" + plain(one));
    assertThat(new ProblemText(Color.NONE).of(List.of())).isEmpty();
  }
}
