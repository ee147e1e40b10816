package dev.decisionmatrix.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
  @ParameterizedTest
  @CsvSource({
    "0.0000000004, 0",
    "0.0000000005, 0.000000001",
    "0.0000000025, 0.000000003",
    "-0.0000000005, -0.000000001",
    "12.3456789125, 12.345678913"
  })
  void keepsNineDecimalsHalfAwayFromZero(double figure, double rounded) {
    assertThat(Rounding.rounded(figure)).isEqualTo(rounded);
  }

  /** As figures go that sums of products leave, near halves and far from them; as sheets round. */
  @Test
  void isThatOfTheDecimals() {
    SplitMix64 random = new SplitMix64(9);
    for (int each = 0; each < 50_000; each++) {
      double size = Math.pow(10, Integer.remainderUnsigned(random.bits(), 24) - 12);
      double figure = (Integer.remainderUnsigned(random.bits(), 1_000_000_000) - 5e8) / 1e9 * size;
      double near = Math.rint(figure * 1e9) / 1e9 + (each % 5 - 2) * 0.25e-9;
      for (double one : new double[] {figure, near, Math.nextUp(near), Math.nextDown(near)}) {
        assertThat(Rounding.rounded(one))
            .isEqualTo(
                new BigDecimal(one)
                    .round(new MathContext(15, RoundingMode.HALF_UP))
                    .setScale(9, RoundingMode.HALF_UP)
                    .add(BigDecimal.ZERO)
                    .doubleValue());
      }
    }
  }

  /** Which a sheet would show as it is. */
  @Test
  void leavesNoNegativeZero() {
    assertThat(1 / Rounding.rounded(-1e-12)).isPositive();
  }

  @Test
  void takesForEqualWhatDiffersBeyond() {
    assertThat(Rounding.less(1, 1 + 4e-10)).isFalse();
    assertThat(Rounding.less(1, 1 + 6e-10)).isTrue();
    assertThat(Rounding.less(1, 1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0.25, 0.3",
    "0.35, 0.4",
    "62.45, 62.5",
    "-0.25, -0.3",
    "0.2499999999, 0.3",
    "7, 7.0"
  })
  void tellsPointsToOneDecimal(double figure, String words) {
    assertThat(Rounding.points(figure)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"0.0625, 6.3%", "0.736, 73.6%", "1, 100.0%", "0, 0.0%"})
  void tellsSharesInPercentToOneDecimal(double share, String words) {
    assertThat(Rounding.percent(share)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "2.50, 2.5", "100, 100", "0, 0", "-0.0, 0", "0.0000000005, 0.000000001"})
  void tellsWhatWasTypedAsItWas(double figure, String words) {
    assertThat(Rounding.asTyped(figure)).isEqualTo(words);
  }

  /** A lead of 4.96 points is below 5, and must not be told as 5.0. */
  @Test
  void aFigureIsToldFromWhatItIsHeldAgainst() {
    assertThat(Rounding.apart(4.96, 5)).isEqualTo("4.96");
    assertThat(Rounding.apart(3.14, 5)).isEqualTo("3.1");
    assertThat(Rounding.apart(79.96, 80)).isEqualTo("79.96");
  }
}
