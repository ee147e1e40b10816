package dev.decisionmatrix.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  @Nested
  class ACount {
    @Test
    void isInWordsUpToTwelve() {
      assertThat(Phrases.count(0, "team", "teams")).isEqualTo("no teams");
      assertThat(Phrases.count(1, "criterion", "criteria")).isEqualTo("one criterion");
      assertThat(Phrases.count(12, "criterion", "criteria")).isEqualTo("twelve criteria");
      assertThat(Phrases.count(13, "criterion", "criteria")).isEqualTo("13 criteria");
    }

    @Test
    void isInFiguresWhereAsked() {
      assertThat(Phrases.figures(1, "claim", "claims")).isEqualTo("1 claim");
      assertThat(Phrases.figures(0, "claim", "claims")).isEqualTo("0 claims");
    }
  }

  @Nested
  class AList {
    @Test
    void joinsItsLastTwoItemsByAWord() {
      assertThat(Phrases.list(List.of())).isEmpty();
      assertThat(Phrases.list(List.of("A"))).isEqualTo("A");
      assertThat(Phrases.list(List.of("A", "B"))).isEqualTo("A and B");
      assertThat(Phrases.choice(List.of("A", "B", "C"))).isEqualTo("A, B or C");
    }
  }

  @Nested
  class ASentence {
    @Test
    void beginsWithACapitalWhateverThePlane() {
      assertThat(Phrases.capitalised("ångström")).isEqualTo("Ångström");
      assertThat(Phrases.capitalised("𐐨x")).isEqualTo("𐐀x");
      assertThat(Phrases.capitalised("")).isEmpty();
    }

    @Test
    void endsWithOneFullStop() {
      assertThat(Phrases.sentence("It works")).isEqualTo("It works.");
      assertThat(Phrases.sentence("It works. ")).isEqualTo("It works.");
      assertThat(Phrases.sentence("“It works.”")).isEqualTo("“It works.”");
      assertThat(Phrases.sentence("Does it?")).isEqualTo("Does it?");
      assertThat(Phrases.sentence("It (nearly) works (so far)"))
          .isEqualTo("It (nearly) works (so far).");
    }
  }
}
