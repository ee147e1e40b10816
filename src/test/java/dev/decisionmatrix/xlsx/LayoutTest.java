package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final SheetName SHEET = new SheetName("Sheet");
  private static final Label RIGHT = label(3, Look.LABEL);

  @Nested
  class TextIsSetOff {
    @Test
    void fromACellOnItsLeft() {
      assertThat(layoutOf(label(2, Look.LABEL), 0).isIndented(RIGHT)).isTrue();
    }

    /** Otherwise the last word of a line would touch the first of the next text. */
    @Test
    void fromACellThatReachesItWhenMerged() {
      assertThat(layoutOf(label(0, Look.LABEL), 2).isIndented(RIGHT)).isTrue();
    }

    @Test
    void butNotFromARowOfItsOwn() {
      assertThat(layoutOf(label(0, Look.PROSE), 2).isIndented(RIGHT)).isFalse();
      assertThat(layoutOf(label(0, Look.LABEL), 1).isIndented(RIGHT)).isFalse();
    }
  }

  private static Layout layoutOf(Label left, int merged) {
    SheetPlan.Builder sheet = SheetPlan.named(SHEET, SheetPlan.Kind.DETAIL).add(left).add(RIGHT);
    if (merged > 0) {
      sheet.merge(left.at().to(left.at().right(merged)));
    }
    return new Layout(sheet.build());
  }

  private static Label label(int column, Look look) {
    return new Label(new CellRef(SHEET, 4, column), "text", look);
  }
}
