package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.input.FileValue.Figure;
import dev.decisionmatrix.input.FileValue.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are changed where they stand, whatever stands around them. */
class FileValueTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"0:0; 200:0.8; 500:1\", \"0:0; 7:0.8; 500:1\"",
        "\"500 : 1 ;200:0,8;0:0\", \"500 : 1 ;7:0,8;0:0\"",
        "\"0=0, 200=80, 500=100\", \"0=0, 7=80, 500=100\"",
        "\"0 -> 0 | 200 -> 80 % | 500 -> 100 %\", \"0 -> 0 | 7 -> 80 % | 500 -> 100 %\""
      })
  void theRatingOfAPointIsFoundByItsOrder(String text, String changed) {
    FileValue value = new FileValue(text);
    assertThat(value.number(1, Part.RATING)).isEqualTo("200");
    assertThat(value.with(List.of(new Figure(1, Part.RATING, "7")))).isEqualTo(changed);
  }

  @Test
  void severalNumbersChangeAtOnce() {
    FileValue value = new FileValue("0:0; 200:0.8; 300:0.9; 500:1");
    assertThat(
            value.with(
                List.of(new Figure(1, Part.RATING, "350"), new Figure(2, Part.RATING, "400"))))
        .isEqualTo("0:0; 350:0.8; 400:0.9; 500:1");
    assertThat(value.all()).isEqualTo(1);
    assertThat(new FileValue("0:0; 9:100").all()).isEqualTo(100);
  }

  @Test
  void aLimitIsItsNumber() {
    FileValue value = new FileValue("at least 99,9");
    assertThat(value.numbers()).containsExactly("99,9");
    assertThat(value.with(List.of(new Figure(0, Part.RATING, "98")))).isEqualTo("at least 98");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"\"0 -> 0, 200 -> 0.8, 500 -> 1\"", "= lowest / x", "Pmin/P", "x/Pmax"})
  void peopleWriteItSoToo(String text) {
    assertThat(ValueText.of(text)).isInstanceOf(ValueText.Given.class);
  }
}
