package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApartTest {
  @Test
  void labelsWithRoomStayWhereTheyAre() {
    assertThat(Apart.of(List.of(50.0, 10.0), List.of(10.0, 10.0), 0, 100))
        .containsExactly(50.0, 10.0);
  }

  @Test
  void labelsThatWouldMeetMoveApartInTheOrderOfTheirMarks() {
    assertThat(Apart.of(List.of(51.0, 50.0, 50.0), List.of(10.0, 10.0, 10.0), 0, 100))
        .containsExactly(70.0, 50.0, 60.0);
  }

  @Test
  void labelsAtAnEndMoveBackFromIt() {
    assertThat(Apart.of(List.of(99.0, 98.0), List.of(10.0, 20.0), 0, 100))
        .containsExactly(95.0, 80.0);
    assertThat(Apart.of(List.of(1.0), List.of(10.0), 0, 100)).containsExactly(5.0);
  }

  @Test
  void withoutEnoughRoomNoneHidesAnother() {
    assertThat(Apart.of(List.of(5.0, 5.0), List.of(10.0, 10.0), 0, 12)).containsExactly(5.0, 15.0);
  }
}
