package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|3",
        "2.5|2.5",
        "2,5|2.5",
        "0,125|0.125",
        "0.500|0.5",
        "-3|-3",
        "+3|3",
        "\u22123|-3",
        ".5|0.5",
        ",5|0.5",
        "5.|5",
        "1234.500|1234.5",
        "1.234,5|1234.5",
        "1,234.5|1234.5",
        "1.234.567|1234567",
        "1,234,567|1234567",
        "1 234|1234",
        "1\u00A0234,5|1234.5",
        "12\u202F345|12345",
        "1'234.50|1234.5",
        "1E+05|100000",
        "2.5000|2.5",
        "1000000000000|1e12"
      })
  void readsWhatIsBeyondDoubt(String text, double value) {
    assertThat(Amount.of(text)).isEqualTo(new Amount.Given(value, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"25%", "25 %", "25\u00A0%", "25\u202F%", "25,0 %"})
  void knowsPercent(String text) {
    assertThat(Amount.of(text)).isEqualTo(new Amount.Given(25, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"33.333%", "33,333 %"})
  void takesAPercentForAFraction(String text) {
    assertThat(Amount.of(text)).isEqualTo(new Amount.Given(33.333, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2.500|2.5|2500", "2,500|2.5|2500", "12.345|12.3450|12345", "-1.000|-1|-1000"})
  void doesNotGuess(String text, String small, String large) {
    assertThat(Amount.of(text)).isEqualTo(new Amount.Ambiguous(List.of(small, large)));
    assertThat(Amount.of(small)).isInstanceOf(Amount.Given.class);
    assertThat(Amount.of(large)).isInstanceOf(Amount.Given.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "-",
        "%",
        "1/3",
        "NaN",
        "Infinity",
        "0x10",
        "1,2,3",
        "1.2.3",
        "1..2",
        "5 points",
        "10 \u20AC",
        "1e400",
        "9999999999999",
        "1e-20",
        "\u0663",
        "1 2",
        "12 34"
      })
  void refusesTheRest(String text) {
    assertThat(Amount.of(text)).isInstanceOf(Amount.None.class);
  }
}
