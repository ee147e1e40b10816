package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
  private static final TextStyle BODY = TextStyle.regular(10, Palette.INK);
  private static final double EXACT = 1e-9;

  @Nested
  class Breaking {
    @Test
    void happensAtSpaces() {
      double room = BODY.letters().points("one two");
      assertThat(Lines.of("one two three", BODY, room)).isEqualTo(2);
      assertThat(Lines.of("one two", BODY, room)).isEqualTo(1);
    }

    @Test
    void happensWithinAWordThatIsWiderThanTheRoom() {
      double room = BODY.letters().points("abcd");
      assertThat(Lines.of("abcdabcdab", BODY, room)).isEqualTo(3);
    }

    @Test
    void happensBetweenHanCharacters() {
      assertThat(Lines.of("日本語日本語", BODY, 30.5)).isEqualTo(2);
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
      assertThat(Lines.longestWord(text, BODY)).isEqualTo(BODY.letters().points(longest));
    }

    @Test
    void keepsLinesThatSomebodyBroke() {
      assertThat(Lines.of("one\ntwo\n\nthree", BODY, 1000)).isEqualTo(4);
    }

    @Test
    void givesNothingALineOfItsOwn() {
      assertThat(Lines.of("", BODY, 100)).isEqualTo(1);
    }
  }
}
