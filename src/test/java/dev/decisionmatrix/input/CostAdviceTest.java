package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
    assertThat(CostAdvice.on(given, "", "is not a number")).endsWith("such as `" + amount + "`");
  }

  @ParameterizedTest
  @CsvSource({"free", "cheap"})
  void withoutDigitsAnyNumberIsAskedFor(String given) {
    assertThat(CostAdvice.on(given, "EUR", "is not a number"))
        .isEqualTo("write a number of at least 0, such as `1200`, and `0` for what costs nothing");
  }

  @ParameterizedTest
  @CsvSource({"70-90", "70 \u2013 90", "60 to 70", "60..70"})
  void ofARangeOneIsAskedFor(String given) {
    assertThat(CostAdvice.on(given, "EUR", "is not a number")).startsWith("write one amount; ");
  }

  @ParameterizedTest
  @CsvSource({"65 million, 65", "30k, 0.03", "EUR 100, 100", "1.2bn, 1200"})
  void ofCostsInMillionsAMillionIsOne(String given, String amount) {
    assertThat(CostAdvice.on(given, "$m", "is not a number"))
        .isEqualTo("write the amount in `$m` with nothing beside it, such as `" + amount + "`");
  }

  @Test
  void whatIsTooLargeWantsALargerUnit() {
    assertThat(CostAdvice.on("2e12", "EUR", "is too large")).contains("in a larger unit");
  }

  @ParameterizedTest
  @CsvSource({"-80 EUR", "EUR -80", "- $80", "(80)"})
  void whatEarnsIsNoCost(String given) {
    assertThat(CostAdvice.on(given, "EUR", "is not a number")).isEqualTo(CostAdvice.SAVED);
  }

  @Test
  void aFormulaIsNoAmount() {
    assertThat(CostAdvice.on("=A1*2", "EUR", "is not a number")).startsWith("formulas are not");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$80m | $m | 80",
        "$80,000,000 | USD | 80000000",
        "1 200,50 \u20AC | EUR | 1200.5",
        "EUR 1.200.000 | EUR a year | 1200000",
        "eur 12 | EUR/month | 12",
        "3 person-days | person-days | 3",
        "CHF 1'250.50 | CHF | 1250.5"
      })
  void areReadWithTheirOwnUnit(String given, String unit, double amount) {
    assertThat(CostAmount.of(given, unit)).map(Amount.Given::value).hasValue(amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\u20AC80 | USD",
        "$80m | $",
        "80 | ''",
        "$80 | ''",
        "\u20AC2.500 | EUR",
        "-80 EUR | EUR",
        "EUR 70-90 | EUR",
        "free | EUR"
      })
  void areNotGuessed(String given, String unit) {
    assertThat(CostAmount.of(given, unit)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'\u20AC2.500', 2.5, 2500", "'60,000 EUR', 60, 60000"})
  void areToldToBeReadInTwoWays(String given, String one, String other) {
    assertThat(CostAmount.inTwoWays("cost", given, "EUR"))
        .contains(
            new Message(
                "cost `" + given + "` is ambiguous", "write `" + one + "` or `" + other + "`"));
    assertThat(CostAmount.inTwoWays("cost", given, "USD")).isEmpty();
  }
}
