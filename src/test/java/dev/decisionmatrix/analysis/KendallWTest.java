package dev.decisionmatrix.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KendallWTest {
  /** Ranks as printed, 1 first; turned so that the higher figure stands first. */
  private static List<Double> ranks(double... printed) {
    return Arrays.stream(printed).map(rank -> -rank).boxed().toList();
  }

  @Nested
  class ReproducesPublishedExamples {
    @Test
    void siegel1956ThreeExecutivesAndSixApplicants() {
      assertThat(
              KendallW.of(
                      List.of(
                          ranks(1, 6, 3, 2, 5, 4),
                          ranks(1, 5, 6, 4, 2, 3),
                          ranks(6, 3, 2, 5, 4, 1)))
                  .orElseThrow())
          .isCloseTo(0.16, within(0.005));
    }

    @Test
    void kendall1948ThreeRankingsWithTies() {
      assertThat(
              KendallW.of(
                      List.of(
                          ranks(1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10),
                          ranks(2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5),
                          ranks(2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10)))
                  .orElseThrow())
          .isCloseTo(0.828, within(0.0005));
    }
  }

  @Test
  void theSameOrderIsFullAgreement() {
    assertThat(KendallW.of(List.of(ranks(1, 2, 3), ranks(1, 2, 3))).orElseThrow())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void theOppositeOrderIsNone() {
    assertThat(KendallW.of(List.of(ranks(1, 2, 3), ranks(3, 2, 1))).orElseThrow())
        .isCloseTo(0, within(1e-12));
  }

  @Nested
  class IsUndefined {
    @Test
    void forASingleJudge() {
      assertThat(KendallW.of(List.of(ranks(1, 2, 3)))).isEmpty();
    }

    @Test
    void forASingleThing() {
      assertThat(KendallW.of(List.of(ranks(1), ranks(1)))).isEmpty();
    }

    @Test
    void whenEveryJudgeTiesEverything() {
      assertThat(KendallW.of(List.of(ranks(1, 1), ranks(1, 1)))).isEmpty();
    }
  }
}
