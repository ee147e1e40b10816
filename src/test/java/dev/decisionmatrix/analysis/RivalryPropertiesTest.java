package dev.decisionmatrix.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every rival, in generated decisions of every kind. */
class RivalryPropertiesTest {
  private static final double TIE = 1e-7;
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
                        .filter(at -> isFirstToCross(analysis, rival, criterion, at))
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

  /** Whether all others are behind where it ties; or cross there too, but not as steeply. */
  private static boolean isFirstToCross(
      Analysis analysis, Rivalry rival, Criterion criterion, double at) {
    return analysis.contenders().stream()
        .flatMap(option -> Rivalry.of(analysis, option).stream())
        .filter(other -> !other.option().equals(rival.option()))
        .allMatch(
            other -> {
              double behind = other.distanceAt(criterion, at).orElseThrow();
              double steeper =
                  rival.steepness(criterion).orElseThrow()
                      - other.steepness(criterion).orElseThrow();
              return behind > TIE
                  || (behind > -TIE
                      && (steeper > TIE
                          || (steeper > -TIE && comesBefore(analysis, rival, other))));
            });
  }

  private static boolean comesBefore(Analysis analysis, Rivalry one, Rivalry other) {
    List<Option> options = analysis.decision().options();
    return options.indexOf(one.option()) < options.indexOf(other.option());
  }
}
