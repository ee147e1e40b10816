package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Newer Java is the judge of what older Java writes longer. */
class ShortestDecimalTest {
  @Test
  void readsAsTheFigure() {
    SplittableRandom random = new SplittableRandom(9);
    for (int i = 0; i < 5_000; i++) {
      double figure = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(figure)) {
        assertThat(Double.parseDouble(ShortestDecimal.of(figure))).isEqualTo(figure);
      }
    }
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_19)
  void isWhatNewerJavaWritesOfPowersOfTwo() {
    for (int exponent = -1074; exponent < 1024; exponent++) {
      double figure = Math.scalb(1.0, exponent);
      assertThat(ShortestDecimal.of(figure)).isEqualTo(Double.toString(figure));
    }
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_19)
  void isWhatNewerJavaWritesOfLargeFigures() {
    SplittableRandom random = new SplittableRandom(10);
    for (int i = 0; i < 5_000; i++) {
      double figure = Math.scalb(random.nextDouble(1, 2), random.nextInt(53, 120));
      assertThat(ShortestDecimal.of(figure)).isEqualTo(Double.toString(figure));
      assertThat(ShortestDecimal.of(-figure)).isEqualTo(Double.toString(-figure));
    }
  }
}
