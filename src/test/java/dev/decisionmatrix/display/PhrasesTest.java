package dev.decisionmatrix.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "7 7",
        "999 999",
        "-999 -999",
        "1000 1,000",
        "-1234.5678 -1,234.5678",
        "420000 420,000",
        "-123456 -123,456",
        "1234567.25 1,234,567.25"
      })
  void aCommaStandsBeforeEachThreeDigits(String digits, String parted) {
    assertThat(Phrases.thousands(digits)).isEqualTo(parted);
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
