package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Anchor;
import dev.decisionmatrix.model.Scale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks are read where the scale leaves no doubt. */
class RatingMarkTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "+, -1, 1, 1",
        "-, -1, 1, -1",
        "\u2212, -1, 1, -1",
        "\u2013, -2, 2, -1",
        "\u2014, -1, 1, -1",
        "++, -2, 2, 2",
        "- -, -2, 2, -2",
        "+++, -3, 3, 3",
        "'+, -3, 3, 1",
        "'++, -3, 3, 2",
        "S, -1, 1, 0",
        "Datum, -1, 1, 0",
        "same, -5, 5, 0",
        "\u00B1, -2, 2, 0",
        "+/-, -2, 2, 0",
        "4/5, 1, 5, 4",
        "4 / 5, 0, 5, 4",
        "\"4,5/5\", 1, 5, 4.5",
        "8 of 10, 0, 10, 8",
        "8 out of 10, 1, 10, 8",
        "8 von 10, 1, 10, 8",
        "\u2605\u2605\u2605\u2606\u2606, 1, 5, 3",
        "\u2605\u2605\u2605\u00BD\u2606, 1, 5, 3.5",
        "\u2B50\u2B50, 1, 5, 2",
        "\u25CF\u25CF\u25CB\u25CB, 0, 4, 2",
        "\u25D4, 1, 5, 2",
        "\u25D1, 0, 10, 5",
        "\u25D5, 100, 0, 25",
        "\u25CB, 1, 5, 1",
      })
  void isReadOnItsScale(String mark, double worst, double best, double rating) {
    assertThat(RatingMark.of(mark, new Scale(worst, best))).contains(new RatingMark.Given(rating));
  }

  @ParameterizedTest
  @CsvSource({
    "+, 1, 5",
    "-, 1, -1",
    "S, 1, 5",
    "+++, -2, 2",
    "+, -100, 100",
    "\u2014, -2, 2",
    "8/10, 1, 5",
    "1/2, 0, 1",
    "4 of 5, 5, 1",
    "\u2605\u2605\u2606, 1, 5",
    "\u2605\u2605, -2, 2",
    "\u25CF\u25CF, 1, 5",
  })
  void isInDoubtOnAnother(String mark, double worst, double best) {
    assertThat(RatingMark.of(mark, new Scale(worst, best)))
        .get()
        .isInstanceOf(RatingMark.Doubtful.class);
  }

  @ParameterizedTest
  @CsvSource({"yes", "good", "4/", "+-+", "A", "S2", "04-May", "3 stars", "of 5"})
  void isNone(String word) {
    assertThat(RatingMark.of(word, new Scale(-5, 5))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "good, 4",
    "GOOD, 4",
    "4 - good, 4",
    "4: good, 4",
    "good (4), 4",
    "4 (good), 4",
    "no, 1",
    "\u2717, 2",
  })
  void standsForTheStepOfItsWords(String words, double step) {
    assertThat(anchored(words)).contains(step);
  }

  @ParameterizedTest
  @CsvSource({"3 - good", "well", "fair", "5"})
  void standsForNoStep(String words) {
    assertThat(anchored(words)).isEmpty();
  }

  private static Optional<Double> anchored(String words) {
    Scale scale = new Scale(1, 5);
    List<Anchor> anchors =
        List.of(
            new Anchor(1, "no"),
            new Anchor(2, "\u2717"),
            new Anchor(3, "fair"),
            new Anchor(4, "good"),
            new Anchor(5, "fair"));
    assertThat(new Anchors(Optional.of(scale), anchors).find(words, new Scale(0, 9))).isEmpty();
    return new Anchors(Optional.of(scale), anchors).find(words, scale);
  }
}
