package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.display.Decimals;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {
  @Test
  void ticksAreRoundAndFew() {
    assertThat(labels(100, Decimals.ONE)).containsExactly("0", "20", "40", "60", "80", "100");
    assertThat(labels(0.25, Decimals.PERCENT))
        .containsExactly("0%", "5%", "10%", "15%", "20%", "25%");
    assertThat(labels(0.177, Decimals.PERCENT_ONE)).containsExactly("0%", "5%", "10%", "15%");
    assertThat(labels(7, Decimals.ONE)).containsExactly("0", "2", "4", "6");
    assertThat(labels(12, Decimals.ONE)).containsExactly("0", "2.5", "5", "7.5", "10");
  }

  @Test
  void figuresBeyondAnEndLieOnIt() {
    Axis axis = new Axis(0, 10, 50, 200, Decimals.ONE);

    assertThat(axis.at(5)).isEqualTo(150);
    assertThat(axis.at(-1)).isEqualTo(50);
    assertThat(axis.at(11)).isEqualTo(250);
  }

  private static List<String> labels(double upper, Decimals shown) {
    Axis axis = new Axis(0, upper, 0, 100, shown);
    return axis.ticks().stream().map(axis::label).toList();
  }
}
