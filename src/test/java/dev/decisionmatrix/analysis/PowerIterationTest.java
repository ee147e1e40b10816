package dev.decisionmatrix.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PowerIterationTest {
  private static final double TOLERANCE = 1e-12;

  @Test
  void aConsistentMatrixSettlesAtItsColumns() {
    double[][] matrix = {{1, 2, 6}, {0.5, 1, 3}, {1.0 / 6, 1.0 / 3, 1}};
    PowerIteration iteration = PowerIteration.of(matrix, 0);
    assertThat(iteration.last()).containsExactly(new double[] {0.6, 0.3, 0.1}, within(TOLERANCE));
    assertThat(iteration.times(0)).isCloseTo(3 * 0.6, within(TOLERANCE));
    assertThat(iteration.squares()).isEqualTo(3);
    assertThat(iteration.step(0, 2)).isEqualTo(1 / 3.0);
  }

  @Test
  void fromTheFirstStepOnPartsSumToOne() {
    PowerIteration iteration = PowerIteration.of(new double[][] {{1, 9}, {1.0 / 9, 1}}, 0);
    for (int step = 0; step <= PowerIteration.STEPS; step++) {
      assertThat(iteration.step(step, 0) + iteration.step(step, 1)).isCloseTo(1, within(TOLERANCE));
    }
  }

  /** By hand: rows and columns are multiplied and divided by the first entry, which is 2. */
  @Test
  void aSquareIsTheMatrixTimesItselfByItsFirstEntry() {
    PowerIteration iteration = PowerIteration.of(new double[][] {{1, 4}, {0.25, 1}}, 0);
    assertThat(iteration.divisor(1)).isEqualTo(2);
    assertThat(iteration.square(1, 0, 1)).isEqualTo(4);
    assertThat(iteration.square(1, 1, 0)).isEqualTo(0.25);
    assertThat(iteration.columnSum(0)).isEqualTo(1.25);
  }

  /** Two groups that hardly know each other: plain steps would take thousands. */
  @Test
  void aMatrixThatSettlesSlowlyIsSquaredMoreOften() {
    double[][] slow = {{1, 1000, 0.001}, {0.001, 1, 900}, {1000, 1.0 / 900, 1}};
    PowerIteration iteration = PowerIteration.of(slow, 0);
    assertThat(iteration.squares()).isGreaterThan(3);
    double eigenvalue = iteration.times(0) + iteration.times(1) + iteration.times(2);
    for (int row = 0; row < 3; row++) {
      assertThat(iteration.times(row)).isCloseTo(eigenvalue * iteration.last()[row], within(1e-9));
    }
  }

  /** A circle of which each is a thousand million times the next, the first counted twice. */
  @Test
  void aMatrixThatHardlySettlesIsSquaredSixteenTimes() {
    double[][] circle = {{1, 2e9, 2e-9}, {0.5e-9, 1, 1e9}, {0.5e9, 1e-9, 1}};
    PowerIteration iteration = PowerIteration.of(circle, 0);
    assertThat(iteration.squares()).isEqualTo(16);
    double[] parts = iteration.last();
    assertThat(parts[0] + parts[1] + parts[2]).isCloseTo(1, within(TOLERANCE));
  }
}
