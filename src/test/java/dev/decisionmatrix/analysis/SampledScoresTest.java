package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.analysis.SampledScores.Place;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampledScoresTest {
  private static final Decision TWINS_AND_OUT =
      aDecision()
          .options("A", "B", "C", "Out")
          .demanding("One", 2)
          .rated("One", 4, 4, 3, 1)
          .build();

  private final SampledScores scores = Analysis.of(TWINS_AND_OUT).robustness().anyScores();
  private final List<Option> options = TWINS_AND_OUT.options();

  @Test
  void tiedOptionsTakeOnePlaceTogether() {
    assertThat(scores.place(0, options.get(0))).hasValue(new Place(1, 2));
    assertThat(scores.place(0, options.get(2))).hasValue(new Place(3, 1));
    assertThat(new Place(2, 2).last()).isEqualTo(3);
    assertThat(scores.shared(options.get(0))).isEqualTo(256);
    assertThat(scores.shared(options.get(2))).isZero();
    assertThat(scores.shares(options.get(0))).hasValue(List.of(0.5, 0.5, 0.0));
  }

  @Test
  void pairsInContentionAreApart() {
    assertThat(scores.ahead(0, options.get(0), options.get(1))).hasValue(0);
    double ahead = scores.score(0, options.get(0)).get() - scores.score(0, options.get(2)).get();
    assertThat(scores.ahead(0, options.get(0), options.get(2)).getAsDouble())
        .isCloseTo(ahead, within(1.1e-9));
    assertThat(scores.ahead(0, options.get(3), options.get(0))).isEmpty();
  }

  @Test
  void eachGroupOf32IsLedHalfAndHalfByTwinsSoTheShareIsExactToASample() {
    assertThat(scores.groups()).isEqualTo(8);
    for (int group = 0; group < 8; group++) {
      assertThat(scores.times(group, 1, options.get(0))).isEqualTo(16);
      assertThat(scores.times(group, 1, options.get(2))).isZero();
    }
    assertThat(scores.within(options.get(0))).hasValue(1 / 256.0);
  }

  /** One criterion, of which the weight is 1 in every sample: 14 options at 100, 99, ... of 100. */
  @Test
  void theFifthScoreIsTheLeastThatIsTold() {
    String[] names = IntStream.range(0, 14).mapToObj(at -> "O" + at).toArray(String[]::new);
    double[] ratings = IntStream.range(0, 14).mapToDouble(at -> 5 - 0.04 * at).toArray();
    Decision many = aDecision().options(names).criteria("One").rated("One", ratings).build();
    SampledScores any = Analysis.of(many).robustness().anyScores();
    assertThat(any.score(0, many.options().get(4))).hasValue(any.leastTold(0).orElseThrow());
    assertThat(scores.leastTold(0)).hasValue(scores.score(0, options.get(2)).orElseThrow());
  }

  @Test
  void whoIsKnockedOutTakesNoPlace() {
    Option out = options.get(3);
    assertThat(scores.contenders()).isEqualTo(options.subList(0, 3));
    assertThat(scores.place(0, out)).isEmpty();
    assertThat(scores.score(0, out)).isEmpty();
    assertThat(scores.shares(out)).isEmpty();
    assertThat(scores.shared(out)).isZero();
    assertThat(scores.times(0, 1, out)).isZero();
    assertThat(scores.within(out)).isEmpty();
    assertThat(scores.leadsAtLeast(out)).isEmpty();
  }

  /** The groups' counts c give a variance of their mean of sum (c - mean)^2 / (g (g - 1)). */
  @Test
  void sharesAreAsExactAsTheGroupsAreAlike() {
    Decision close =
        aDecision()
            .options("A", "B")
            .criteria("One", "Two", "Three")
            .rated("One", 5, 2)
            .rated("Two", 2, 3)
            .rated("Three", 1, 3)
            .build();
    SampledScores any = Analysis.of(close).robustness().anyScores();
    Option first = close.options().get(0);
    double[] led = IntStream.range(0, 8).mapToDouble(group -> any.times(group, 1, first)).toArray();
    double mean = Arrays.stream(led).average().orElseThrow();
    double squares = Arrays.stream(led).map(each -> (each - mean) * (each - mean)).sum();
    assertThat(mean / 64).isCloseTo(any.shares(first).orElseThrow().get(0), within(1e-9));
    assertThat(squares).isPositive();
    assertThat(any.within(1, first).orElseThrow())
        .isCloseTo(2 * Math.sqrt(squares / 8 / 7) / 64, within(1e-9));
  }

  /** Newcombe 1998, table I: 15 of 148 give 0.0624 to 0.1605. */
  @Test
  void theLeastShareThatIsLikelyIsTheLowerEndOfWilsonsInterval() {
    assertThat(SampledScores.atLeast(15 / 148.0, 148)).isEqualTo(0.062);
    assertThat(SampledScores.atLeast(1, 1000)).isEqualTo(0.996);
    assertThat(SampledScores.atLeast(1, 512)).isEqualTo(0.992);
    assertThat(SampledScores.atLeast(0, 512)).isZero();
  }

  @Test
  void oneGroupDoesNotTellHowExactItIs() {
    SampledScores one =
        Analysis.of(TWINS_AND_OUT, Scenario.delivered(TWINS_AND_OUT), 1).robustness().anyScores();
    assertThat(one.groups()).isEqualTo(1);
    assertThat(one.within(options.get(0))).isEmpty();
  }
}
