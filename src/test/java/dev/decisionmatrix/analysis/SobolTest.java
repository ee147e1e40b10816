package dev.decisionmatrix.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SobolTest {
  private static double at(int dimension, int point) {
    return Integer.toUnsignedLong(Sobol.dimension(dimension).at(point)) / 4294967296.0;
  }

  private static List<Double> point(int number, int dimensions) {
    return IntStream.range(0, dimensions).mapToObj(dimension -> at(dimension, number)).toList();
  }

  /** The output that Joe and Kuo print beside their program. */
  @Test
  void joeAndKuo2008FirstTenPointsInThreeDimensions() {
    assertThat(IntStream.range(0, 10).mapToObj(number -> point(number, 3)).toList())
        .containsExactly(
            List.of(0.0, 0.0, 0.0),
            List.of(0.5, 0.5, 0.5),
            List.of(0.75, 0.25, 0.25),
            List.of(0.25, 0.75, 0.75),
            List.of(0.375, 0.375, 0.625),
            List.of(0.875, 0.875, 0.125),
            List.of(0.625, 0.125, 0.875),
            List.of(0.125, 0.625, 0.375),
            List.of(0.1875, 0.3125, 0.9375),
            List.of(0.6875, 0.8125, 0.4375));
  }

  /** What makes a sequence one of Sobol's; a wrong direction number breaks it. */
  @ParameterizedTest(name = "{0} points")
  @ValueSource(ints = {64, 512, 4096})
  void everyPowerOfTwoPointsLieOneInEachPartOfEveryDimension(int points) {
    for (int dimension = 0; dimension < Sobol.DIMENSIONS; dimension++) {
      Sobol sobol = Sobol.dimension(dimension);
      for (int block = 0; block < 3; block++) {
        assertThat(
                IntStream.range(block * points, (block + 1) * points)
                    .map(point -> (int) ((Integer.toUnsignedLong(sobol.at(point)) * points) >>> 32))
                    .distinct()
                    .count())
            .isEqualTo(points);
      }
    }
  }

  @Test
  void noTwoDimensionsAreAlike() {
    Set<List<Double>> seen = new LinkedHashSet<>();
    for (int dimension = 0; dimension < Sobol.DIMENSIONS; dimension++) {
      int which = dimension;
      seen.add(IntStream.range(0, 512).mapToObj(point -> at(which, point)).toList());
    }
    assertThat(seen).hasSize(Sobol.DIMENSIONS);
    assertThat(at(Sobol.DIMENSIONS + 2, 5)).isEqualTo(at(2, 5));
  }

  /** The product of |4 x - 2| over the unit cube is 1 (Davis and Rabinowitz 1984). */
  @ParameterizedTest(name = "{0} dimensions")
  @ValueSource(ints = {2, 5, 8})
  void aProductWhoseIntegralIsKnown(int dimensions) {
    int points = 1 << 14;
    double sum = 0;
    for (int number = 0; number < points; number++) {
      double product = 1;
      for (int dimension = 0; dimension < dimensions; dimension++) {
        product *= Math.abs(4 * at(dimension, number) - 2);
      }
      sum += product;
    }
    double standardErrorOfRandomPoints = Math.sqrt((Math.pow(4 / 3.0, dimensions) - 1) / points);
    assertThat(sum / points).isCloseTo(1, within(standardErrorOfRandomPoints / 2));
  }
}
