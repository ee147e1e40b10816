package dev.decisionmatrix.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {
  private static final Arial BODY = Arial.regular(10);

  @Nested
  class Breaking {
    @Test
    void happensAtSpaces() {
      double room = BODY.points("one two");
      assertThat(Wrapping.lines("one two three", BODY, room)).isEqualTo(2);
      assertThat(Wrapping.lines("one two", BODY, room)).isEqualTo(1);
    }

    @Test
    void happensWithinAWordThatIsWiderThanTheRoom() {
      double room = BODY.points("abcd");
      assertThat(Wrapping.lines("abcdabcdab", BODY, room)).isEqualTo(3);
    }

    @Test
    void happensBetweenHanCharacters() {
      assertThat(Wrapping.lines("日本語日本語", BODY, 30.5)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
      "well-known, known",
      "2026-11-27, 2026-",
      "snake_case-word, snake_case-",
      "a -word, -word",
      "x--word, x--word",
      "é-é, é-é",
      "to\tomorrow, omorrow",
      "𠀀𠀁, 𠀀",
      "a日, a日"
    })
    void leavesWholeWhatMustNotBeParted(String text, String longest) {
      assertThat(Wrapping.longestWord(text, BODY)).isEqualTo(BODY.points(longest));
    }

    @Test
    void keepsLinesThatSomebodyBroke() {
      assertThat(Wrapping.lines("one\ntwo\n\nthree", BODY, 1000)).isEqualTo(4);
    }

    @Test
    void givesNothingALineOfItsOwn() {
      assertThat(Wrapping.lines("", BODY, 100)).isEqualTo(1);
    }
  }

  @Nested
  class Pieces {
    @Test
    void holdAllOfTheTextInTheirLines() {
      String text = "one word after another and never an end ".repeat(40).strip();
      List<String> pieces = Wrapping.pieces(text, BODY, 120, 7);
      assertThat(pieces).hasSizeGreaterThan(3);
      assertThat(pieces).allMatch(piece -> Wrapping.lines(piece, BODY, 120) <= 7);
      assertThat(String.join(" ", pieces)).isEqualTo(text);
    }

    @Test
    void keepLinesAsTheyWereTyped() {
      String text = "line\n".repeat(20).strip();
      List<String> pieces = Wrapping.pieces(text, BODY, 500, 8);
      assertThat(pieces).hasSize(3);
      assertThat(String.join("\n", pieces)).isEqualTo(text);
    }

    @Test
    void cutAWordThatHasNoPlaceToBreak() {
      List<String> pieces = Wrapping.pieces("x".repeat(1000), BODY, 50, 5);
      assertThat(pieces).allMatch(piece -> Wrapping.lines(piece, BODY, 50) <= 5);
      assertThat(String.join("", pieces)).isEqualTo("x".repeat(1000));
    }

    @Test
    void ofWhatFitsAreOne() {
      assertThat(Wrapping.pieces("", BODY, 50, 5)).containsExactly("");
      assertThat(Wrapping.pieces("short", BODY, 50, 5)).containsExactly("short");
    }
  }
}
