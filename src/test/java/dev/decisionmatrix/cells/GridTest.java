package dev.decisionmatrix.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
  private static final SheetName SHEET = new SheetName("Weights");
  private static final Grid<String, String> GRID =
      new Grid<>(
          new CellRef(SHEET, 4, 1), List.of("cost", "speed", "safety"), List.of("north", "south"));

  @Test
  void findsCellsByWhatTheyMean() {
    assertThat(GRID.at("cost", "north").address()).isEqualTo("B5");
    assertThat(GRID.at("safety", "south").address()).isEqualTo("C7");
  }

  @Test
  void findsRowsColumnsAndTheWhole() {
    assertThat(GRID.row("speed").address()).isEqualTo("B6:C6");
    assertThat(GRID.column("south").address()).isEqualTo("C5:C7");
    assertThat(GRID.all().address()).isEqualTo("B5:C7");
  }

  @Test
  void refusesWhatItDoesNotHold() {
    assertThatThrownBy(() -> GRID.at("colour", "north"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour");
  }
}
