package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
  private static final double HAIR = 0.02;

  @Nested
  class ALine {
    @Test
    void endsAfterASpaceAndKeepsIt() {
      assertThat(lines("one two three four", 30)).containsExactly("one ", "two ", "three ", "four");
    }

    @Test
    void endsAfterAHyphenBetweenLetters() {
      assertThat(lines("open-source", 30)).containsExactly("open-", "source");
    }

    @Test
    void neverEndsAtANoBreakSpace() {
      assertThat(lines("a claim\u00A0[1]", 40)).containsExactly("a ", "claim [1]");
    }

    @Test
    void neverEndsInsideANumberRange() {
      assertThat(lines("of 12\u201319 days", 30)).containsExactly("of ", "12\u201319 ", "days");
    }

    @Test
    void endsAfterASlashOfAnAddressButNotInsideItsScheme() {
      assertThat(lines("https://example.org/one/two-long", 92))
          .containsExactly("https://example.org/", "one/two-long");
    }

    @Test
    void endsBetweenIdeographsButNotBeforeAStop() {
      assertThat(Breaks.after("\u4E2D\u6587\u3002", 0)).isTrue();
      assertThat(Breaks.after("\u4E2D\u6587\u3002", 1)).isFalse();
    }
  }

  @Nested
  class AWordWiderThanALine {
    @Test
    void isCutAndLosesNothing() {
      String word = "pneumonoultramicroscopicsilicovolcanoconiosis";
      List<String> lines = lines(word, 40);

      assertThat(lines).hasSizeGreaterThan(3);
      assertThat(String.join("", lines)).isEqualTo(word);
    }

    @Test
    void isNotCutBetweenALetterAndItsMark() {
      String word = "q\u0307".repeat(20);

      assertThat(lines(word, 21)).allSatisfy(line -> assertThat(line).startsWith("q"));
    }
  }

  @Nested
  class TheLastLine {
    @Test
    void isNeverAFewCharactersAlone() {
      String text = "Section on the framework, in the heading inferred by us, paragraph 9.";
      double almost = width(text) - 2;

      assertThat(lines(text, almost)).last().isEqualTo("paragraph 9.");
    }
  }

  @Nested
  class EveryLine {
    @ParameterizedTest
    @ValueSource(doubles = {12, 40, 77.7, 160, 400})
    void fitsTheWidth(double width) {
      String text = String.join(" ", SampleReports.PASSAGES) + " unbreakable".repeat(9);
      List<Line> lines = LineBreaker.lines(words(text), width);

      assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThan(width + HAIR));
    }
  }

  private static List<Word> words(String text) {
    return new TextSetter(Fonts.with(List.of()), new Anchors(Directory.of(List.of())))
        .words(text, Style.BODY, Tag.document());
  }

  private static double width(String text) {
    return Line.of(words(text)).width();
  }

  private static List<String> lines(String text, double width) {
    return LineBreaker.lines(words(text), width).stream()
        .map(
            line ->
                line.pieces().stream()
                    .map(placed -> placed.piece().text())
                    .collect(Collectors.joining()))
        .toList();
  }
}
