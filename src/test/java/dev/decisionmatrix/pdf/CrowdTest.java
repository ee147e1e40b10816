package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdTest {
  @Test
  void marksThatHideOneAnotherStandAboveEachOtherAndOthersStayOnTheLine() {
    Crowd crowd = Crowd.of(List.of(10.0, 50.0, 12.0, 8.0), 5);

    assertThat(IntStream.range(0, 4).mapToDouble(crowd::aside))
        .containsExactly(-1.0, 0.0, 0.0, 1.0);
    assertThat(crowd.most()).isEqualTo(3);
  }

  @Test
  void nothingIsNoCrowd() {
    assertThat(Crowd.of(List.of(), 5).most()).isZero();
  }
}
