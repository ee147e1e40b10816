package dev.decisionmatrix.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts stand where they are told to; what overlaps fails at once. */
class BoardTest {
  private static final SheetName NAME = new SheetName("Test");

  private final Board board = new Board(NAME, SheetPlan.Kind.RESULT);

  private static Sayings<String> labels(String... texts) {
    return new Sayings<>(List.of(texts), 1, Content.labels(text -> text));
  }

  @Test
  void eachPartHasItsOwnPlace() {
    board.at(4, 2, labels("low", "lower")).at(0, 1, labels("high"));
    board.with(sheet -> sheet.add(new Label(new CellRef(NAME, 1, 1), "single", Look.NOTE)));
    assertThat(board.plan(sheet -> {}).cells())
        .extracting(cell -> cell.at().address())
        .containsExactly("C5", "C6", "B1", "B2");
  }

  @Test
  void aRowMayLeaveColumnsOut() {
    Spread<String> row =
        new Spread<>(
            List.of("a", "b", "c"),
            List.of(0, 1, 4),
            List.of(0, 0, 0),
            Content.labels(text -> text));
    board.at(6, 2, row);
    assertThat(board.plan(sheet -> {}).cells())
        .extracting(cell -> cell.at().address())
        .containsExactly("C7", "D7", "G7");
    assertThat(row.cells().at("c").address()).isEqualTo("G7");
    assertThat(row.cells().all().address()).isEqualTo("C7:G7");
  }

  /** As a control does for which the row has no room. */
  @Test
  void oneMayStandFurtherDown() {
    Spread<String> row =
        new Spread<>(List.of("a", "b"), List.of(0, 3), List.of(0, 2), Content.labels(text -> text));
    board.at(6, 2, row);
    assertThat(board.plan(sheet -> {}).cells())
        .extracting(cell -> cell.at().address())
        .containsExactly("C7", "F9");
  }

  @Test
  void whatOverlapsIsRefused() {
    board.at(4, 2, labels("low", "lower")).at(5, 2, labels("over"));
    assertThatThrownBy(() -> board.plan(sheet -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("two things stand at 'Test'!$C$6");
  }
}
