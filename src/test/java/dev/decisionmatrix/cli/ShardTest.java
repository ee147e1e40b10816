package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
  /** The remainders are those of {@code zlib.crc32} of Python. */
  @ParameterizedTest
  @CsvSource({
    "python-orm,           8, 5",
    "python-web-framework, 8, 3",
    "decision-000001,      7, 4",
    "wiki,                 3, 1"
  })
  void aDecisionFallsIntoTheShareOfItsSum(String id, int of, int number) {
    assertThat(IntStream.rangeClosed(1, of).filter(each -> new Shard(each, of).holds(id)))
        .containsExactly(number);
  }

  @Test
  void sharesAreAboutAlike() {
    for (int number = 1; number <= 8; number++) {
      Shard shard = new Shard(number, 8);
      assertThat(IntStream.range(0, 8_000).filter(each -> shard.holds("decision-" + each)))
          .as("share %s", shard)
          .hasSizeBetween(900, 1_100);
    }
  }

  @Test
  void oneShareIsTheWhole() {
    assertThat(Shard.of("1/1").holds("anything")).isTrue();
  }

  @Test
  void itsPartOfTheIndexBearsItsNumber() {
    Shard shard = Shard.of("3/16");
    assertThat(shard.index()).isEqualTo("index.3-of-16.json");
    assertThat(Shard.ofIndex(Path.of("output", shard.index()))).contains(shard);
    assertThat(Shard.ofIndex(Path.of("index.json"))).isEmpty();
    assertThat(Shard.ofIndex(Path.of("index-3-of-16.json"))).isEmpty();
  }

  @Nested
  class WhenThereIsNoSuchShare {
    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3/", "/8", "a/b", "1/2/3", "-1/4", "1 of 4", "1/99999999999"})
    void whatIsNoShareIsTold(String text) {
      assertThatThrownBy(() -> Shard.of(text))
          .isInstanceOf(WrongUse.class)
          .hasMessage("`--shard " + text + "` is not a share")
          .extracting(wrong -> ((WrongUse) wrong).help())
          .isEqualTo("give its number and how many there are: `2/8`");
    }

    @ParameterizedTest
    @CsvSource({
      "9/8, there is no share 9 of 8, they go from `1/8` to `8/8`",
      "0/8, there is no share 0 of 8, they go from `1/8` to `8/8`",
      "2/1, there is no share 2 of 1, the only one is `1/1`",
      "1/0, there can be 1 to 1000 shares, such as `2/8`",
      "1/1001, there can be 1 to 1000 shares, such as `2/8`"
    })
    void theNumbersThatThereAreAreNamed(String text, String wrong, String help) {
      assertThatThrownBy(() -> Shard.of(text))
          .hasMessage("`--shard " + text + "`: " + wrong)
          .extracting(each -> ((WrongUse) each).help())
          .isEqualTo(help);
    }
  }
}
