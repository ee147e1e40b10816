package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.SheetName;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressesTest {
  private static CellRef cell(int row, int column) {
    return new CellRef(new SheetName("Sheet"), row, column);
  }

  @Test
  void aBlockIsOneRectangle() {
    List<CellRef> block = new ArrayList<>();
    for (int row = 4; row >= 2; row--) {
      block.addAll(List.of(cell(row, 3), cell(row, 1), cell(row, 2)));
    }
    assertThat(Addresses.covering(block)).containsExactly("B3:D5");
  }

  @Test
  void anEdgeThatSticksOutIsAnother() {
    assertThat(Addresses.covering(List.of(cell(0, 0), cell(1, 0), cell(0, 1))))
        .containsExactly("B1", "A1:A2");
  }
}
