package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
  private static Utf8 empty() {
    return new Utf8(1);
  }

  private static String read(Utf8 written) {
    return new String(written.bytes(), StandardCharsets.UTF_8);
  }

  @Nested
  class AFigure {
    /** Those from 1e16 on, powers of two and those next to zero as Java 25 writes them. */
    @ParameterizedTest
    @CsvSource({
      "0, 0.0",
      "-0.0, 0.0",
      "7, 7.0",
      "-7, -7.0",
      "0.1, 0.1",
      "-0.25, -0.25",
      "0.050000001, 0.050000001",
      "0.000000001, 0.000000001",
      "1.000000001, 1.000000001",
      "-123.456, -123.456",
      "999999.999999999, 999999.999999999",
      "2147483647, 2147483647.0",
      "-2147483648, -2147483648.0",
      "1e15, 1.0E15",
      "1e300, 1.0E300",
      "4.9e-324, 4.9E-324",
      "4.94e-322, 4.94E-322",
      "78513448179932096, 7.85134481799321E16",
      "-52027410009007296, -5.20274100090073E16",
      "8.41e21, 8.41E21",
      "2e23, 2.0E23",
      "5.9604644775390625E-8, 5.960464477539063E-8",
      "4.76837158203125E-7, 4.76837158203125E-7",
      "4294967296, 4.294967296E9",
      "0.30000000000000004, 0.30000000000000004"
    })
    void isTheShortestDecimalThatReadsAsIt(double figure, String text) {
      assertThat(read(empty().number(figure))).isEqualTo(text);
    }

    /** Java's own reader is the judge; nine decimals are what every published figure has. */
    @Test
    void readsAsItWas() {
      SplittableRandom random = new SplittableRandom(7);
      for (int i = 0; i < 20_000; i++) {
        double any = Double.longBitsToDouble(random.nextLong());
        double rounded = Math.round(random.nextDouble(-1000, 1000) * 1e9) / 1e9;
        for (double figure : new double[] {any, rounded, random.nextDouble()}) {
          if (Double.isFinite(figure)) {
            assertThat(Double.parseDouble(read(empty().number(figure)))).isEqualTo(figure);
          }
        }
      }
    }

    @Test
    void isNoLongerThanItMustBe() {
      SplittableRandom random = new SplittableRandom(8);
      for (int i = 0; i < 20_000; i++) {
        long billionths = random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L);
        BigDecimal exact = BigDecimal.valueOf(billionths, 9);
        String text = read(empty().number(exact.doubleValue()));
        assertThat(new BigDecimal(text)).isEqualByComparingTo(exact);
        assertThat(text).matches("-?\\d+\\.(0|\\d*[1-9])");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9, 10, 99, 16_384, 1_048_576, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void aCountIsItsDigits(int count) {
    assertThat(read(empty().number(count))).isEqualTo(Integer.toString(count));
  }

  @Nested
  class AText {
    @ParameterizedTest
    @ValueSource(strings = {"", " a ", "é", "日本語", "𝒳 and 👍", "\u07FF\u0800\uFFFD", "a\tb\nc"})
    void isInUtf8(String text) {
      assertThat(empty().content(text).bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isEscapedAsItsPlaceAsks() {
      assertThat(read(empty().content("<a> & \"b\"\n"))).isEqualTo("&lt;a&gt; &amp; \"b\"\n");
      assertThat(read(empty().value("<a> & \"b\"\n\t")))
          .isEqualTo("&lt;a&gt; &amp; &quot;b&quot;&#10;&#9;");
    }

    /** No document of XML may hold them, escaped or not. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\r", "\uD83D", "\uDE00"})
    void losesWhatADocumentCannotHold(String character) {
      assertThat(read(empty().content("a" + character + "b"))).isEqualTo("a?b");
      assertThat(read(empty().value("a" + character))).isEqualTo("a?");
    }
  }
}
