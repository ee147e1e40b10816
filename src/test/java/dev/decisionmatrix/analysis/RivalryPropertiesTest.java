package dev.decisionmatrix.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Option;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every rival, in generated decisions of every kind. */
class RivalryPropertiesTest {
  private static final Offset<Double> ROUNDING = within(1e-9);

  @ParameterizedTest
  @MethodSource("dev.decisionmatrix.analysis.GeneratedDecisions#seeds")
  void theLeastStepIsWhatStabilityTells(int seed) {
    Analysis analysis = Analysis.of(GeneratedDecisions.of(seed));
    for (Option option : analysis.decision().options()) {
      Rivalry.of(analysis, option)
          .filter(Rivalry::contends)
          .ifPresent(rival -> agrees(analysis, option, rival));
    }
  }

  private void agrees(Analysis analysis, Option option, Rivalry rival) {
    Overtake told = analysis.stability().overtake(option).orElseThrow();
    OptionalDouble flip =
        analysis.decision().criteria().stream()
            .flatMapToDouble(
                criterion ->
                    rival.tieAt(criterion).stream()
                        .map(at -> Math.abs(at - analysis.weights().of(criterion))))
            .min();
    OptionalDouble moved =
        analysis.decision().criteria().stream()
            .flatMapToDouble(from -> rival.transfer(from, rival.gainsMost()).stream())
            .min();
    assertThat(flip.isPresent()).isEqualTo(told.weight().isPresent());
    told.weight()
        .ifPresent(way -> assertThat(flip.orElseThrow()).isCloseTo(way.change(), ROUNDING));
    assertThat(moved.isPresent()).isEqualTo(told.transfer().isPresent());
    told.transfer()
        .ifPresent(way -> assertThat(moved.orElseThrow()).isCloseTo(way.share(), ROUNDING));
  }
}
