package dev.decisionmatrix.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.converter.TypedArgumentConverter;
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
  void aHalfIsRoundedAwayFromZero(
      @ConvertWith(ByName.class) Decimals decimals, double figure, String text) {
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
    "PART, 0.996, 99.6%, [=0]0%;[=1]0%;0.0%",
    "PART, 1, 100%, [=0]0%;[=1]0%;0.0%",
    "PART, 0, 0%, [=0]0%;[=1]0%;0.0%",
    "AS_TYPED, 4.5, 4.5, General",
    "TRUTH, 1, yes, '\"yes\";\"yes\";\"no\"'",
    "TRUTH, 0, no, '\"yes\";\"yes\";\"no\"'"
  })
  void thePatternIsThatOfTheText(
      @ConvertWith(ByName.class) Decimals decimals, double figure, String text, String pattern) {
    assertThat(decimals.text(figure)).isEqualTo(text);
    assertThat(decimals.pattern()).isEqualTo(pattern);
  }

  /** A constant by its name. */
  static final class ByName extends TypedArgumentConverter<String, Decimals> {
    ByName() {
      super(String.class, Decimals.class);
    }

    @Override
    protected Decimals convert(String name) {
      try {
        return (Decimals) Decimals.class.getField(name).get(null);
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(name, e);
      }
    }
  }

  @Nested
  class WithAUnit {
    /** As Excel documents its formats: what stands in quotes is shown as it is. */
    @Test
    void itStandsBehindInTextAndPattern() {
      Decimals prices = Decimals.thousands(0).with("EUR");
      assertThat(prices.text(420000)).isEqualTo("420,000 EUR");
      assertThat(prices.pattern()).isEqualTo("#,##0\" EUR\"");
      assertThat(Decimals.AS_TYPED.with("GB").text(2.5)).isEqualTo("2.5 GB");
      assertThat(Decimals.AS_TYPED.with("GB").pattern()).isEqualTo("General\" GB\"");
    }

    @Test
    void aPercentSignStandsRightBehindAndMultipliesNothing() {
      Decimals shares = Decimals.thousands(1).with("%");
      assertThat(shares.text(34.25)).isEqualTo("34.3%");
      assertThat(shares.pattern()).isEqualTo("#,##0.0\"%\"");
    }

    @Test
    void aQuoteInItEndsNoPattern() {
      assertThat(Decimals.WHOLE.with("12\" racks").pattern()).isEqualTo("0\" 12\"\\\"\" racks\"");
    }

    @Test
    void aLongOneIsCutInACell() {
      assertThat(Decimals.WHOLE.with("requests per second and node").text(3))
          .isEqualTo("3 requests per...");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "999, 999",
    "1000, '1,000'",
    "-1234567.5, '-1,234,568'",
    "0, 0",
    "999999.6, '1,000,000'"
  })
  void thousandsAreSetApart(double figure, String text) {
    assertThat(Decimals.thousands(0).text(figure)).isEqualTo(text);
  }

  @Test
  void decimalsBehindThousandsAreNotSetApart() {
    assertThat(Decimals.thousands(4).text(1234.56789)).isEqualTo("1,234.5679");
  }

  /** The sentence that started it said 2.3% (now 2.3%). */
  @ParameterizedTest
  @CsvSource({
    "0.0231, 0.0228, 2.31%, 2.28%",
    "0.0231, 0.0131, 2.3%, 1.3%",
    "0.5, 0.5, 50.0%, 50.0%",
    "0.123456, 0.123457, 12.3456%, 12.3457%"
  })
  void twoFiguresHaveAsManyDecimalsAsItTakesToDiffer(
      double one, double other, String first, String second) {
    Decimals apart = Decimals.PERCENT_ONE.apart(one, other);
    assertThat(apart.text(one)).isEqualTo(first);
    assertThat(apart.text(other)).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({"3, 0", "420000, 0", "2.50, 1", "0.25, 2", "1e-7, 7", "1e-10, 0", "1200, 0"})
  void decimalsThatSomebodyTyped(double figure, int digits) {
    assertThat(Decimals.typed(figure)).isEqualTo(digits);
  }

  @Nested
  class AsTyped {
    @ParameterizedTest
    @CsvSource({"3, 3", "4.50, 4.5", "100, 100", "1000000, 1000000", "0.1, 0.1", "1e-10, 0"})
    void holdsNoZerosThatNobodyTyped(double figure, String text) {
      assertThat(Decimals.AS_TYPED.text(figure)).isEqualTo(text);
    }
  }

  /** From all digits of the double, which takes longer. */
  @Test
  void fifteenDigitsAreKeptOfAnyFigure() {
    Random random = new Random(1);
    MathContext fifteen = new MathContext(15, RoundingMode.HALF_UP);
    for (int i = 0; i < 20_000; i++) {
      double any = random.nextGaussian() * Math.pow(10, random.nextInt(20) - 9);
      double typed = BigDecimal.valueOf(random.nextLong(), 9 + i % 9).doubleValue();
      double whole = Math.rint(any * Math.pow(10, i % 10)) / Math.pow(10, i % 10);
      for (double figure : new double[] {any, typed, whole}) {
        assertThat(Decimals.exact(figure))
            .isEqualByComparingTo(new BigDecimal(figure).round(fifteen));
      }
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
