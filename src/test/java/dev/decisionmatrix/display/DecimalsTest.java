package dev.decisionmatrix.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
  /** As a sheet does, from the decimal that people typed. */
  @ParameterizedTest
  @CsvSource({
    "WHOLE, 0.5, 1",
    "WHOLE, 1.5, 2",
    "WHOLE, 2.5, 3",
    "WHOLE, -2.5, -3",
    "ONE, 0.25, 0.3",
    "ONE, 0.24999, 0.2",
    "TWO, 0.125, 0.13",
    "TWO, 1.005, 1.01",
    "THREE, 0.0625, 0.063",
    "PERCENT, 0.125, 13%",
    "PERCENT, 0.135, 14%",
    "PERCENT_ONE, 0.00125, 0.1%",
    "PERCENT_ONE, 0.00250, 0.3%",
    "PERCENT_ONE, 0.12345, 12.3%",
    "AS_TYPED, 0.0000000005, 0.000000001",
    "AS_TYPED, 0.0000000025, 0.000000003"
  })
  void aHalfIsRoundedAwayFromZero(Decimals decimals, double figure, String text) {
    assertThat(decimals.text(figure)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "WHOLE, 74, 74, 0",
    "ONE, 74, 74.0, 0.0",
    "TWO, 74, 74.00, 0.00",
    "THREE, 0.736, 0.736, 0.000",
    "PERCENT, 0.736, 74%, 0%",
    "PERCENT_ONE, 0.736, 73.6%, 0.0%",
    "AS_TYPED, 4.5, 4.5, General"
  })
  void thePatternIsThatOfTheText(Decimals decimals, double figure, String text, String pattern) {
    assertThat(decimals.text(figure)).isEqualTo(text);
    assertThat(decimals.pattern()).isEqualTo(pattern);
  }

  @Nested
  class AsTyped {
    @ParameterizedTest
    @CsvSource({"3, 3", "4.50, 4.5", "100, 100", "1000000, 1000000", "0.1, 0.1", "1e-10, 0"})
    void holdsNoZerosThatNobodyTyped(double figure, String text) {
      assertThat(Decimals.AS_TYPED.text(figure)).isEqualTo(text);
    }
  }

  @Test
  void nothingLeftHasNoSign() {
    assertThat(Decimals.ONE.text(-0.04)).isEqualTo("0.0");
    assertThat(Decimals.WHOLE.text(-0.0)).isEqualTo("0");
    assertThat(Decimals.AS_TYPED.text(-1e-12)).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoFigureIsRefused(double figure) {
    assertThatThrownBy(() -> Decimals.ONE.text(figure))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("finite");
  }
}
