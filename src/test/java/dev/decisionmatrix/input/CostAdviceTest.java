package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as people write money. */
class CostAdviceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,200 EUR | 1200",
        "$1.2m | 1200000",
        "€ 35.000 | 35000",
        "1'250.50 CHF | 1250.5",
        "30k | 30000",
        "2.500,75 € | 2500.75",
        "USD 3 million | 3000000",
        "12,5 Mio | 12500000",
        "about 90 | 90"
      })
  void areWrittenOutAlone(String given, String amount) {
    assertThat(CostAdvice.on(given)).contains("as `" + amount + "`;");
  }

  @ParameterizedTest
  @CsvSource({"free", "n/a", "cheap"})
  void withoutDigitsAnyNumberIsAskedFor(String given) {
    assertThat(CostAdvice.on(given)).startsWith("write a number of at least 0");
  }
}
