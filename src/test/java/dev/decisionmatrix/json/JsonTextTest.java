package dev.decisionmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "-0.0, 0.0",
    "-2.5, -2.5",
    "0.1, 0.1",
    "100, 100.0",
    "1e-9, 1.0E-9",
    "0.30000000000000004, 0.30000000000000004",
    "4.9E-324, 4.9E-324"
  })
  void aFigureIsTheShortestThatReadsBackAsItself(double figure, String written) {
    assertThat(JsonText.of(json -> json.number("n", figure)))
        .isEqualTo("{\n  \"n\": " + written + "\n}\n");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoFigureIsADefect(double figure) {
    assertThatThrownBy(() -> JsonText.of(json -> json.number("n", figure)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a finite figure");
    assertThatThrownBy(() -> JsonText.of(json -> json.numbers("n", List.of(1.0, figure))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsNotThereIsNull() {
    assertThat(
            JsonText.of(
                json -> {
                  json.number("a", OptionalDouble.empty());
                  json.whole("b", OptionalInt.empty());
                  json.text("c", Optional.empty());
                }))
        .isEqualTo("{\n  \"a\": null,\n  \"b\": null,\n  \"c\": null\n}\n");
  }

  @Test
  void objectsAndArraysAreIndentedByTwoSpaces() {
    assertThat(
            JsonText.of(
                json -> {
                  json.object("o", () -> json.flag("yes", true));
                  json.objects("list", List.of(1, 2), n -> json.whole("n", n));
                  json.numbers("figures", List.of(-0.0, 2.0));
                  json.texts("none", List.of());
                }))
        .isEqualTo(
            """
            {
              "o": {
                "yes": true
              },
              "list": [
                {
                  "n": 1
                },
                {
                  "n": 2
                }
              ],
              "figures": [
                0.0,
                2.0
              ],
              "none": [ ]
            }
            """);
  }

  @Test
  void textIsReadBackAsItWas() {
    String text = "\"quoted\" back\\slash\nline\ttab \u0001 ä 王 😀";
    assertThat(JsonTree.of(JsonText.of(json -> json.text("t", text))).at("t")).isEqualTo(text);
  }
}
