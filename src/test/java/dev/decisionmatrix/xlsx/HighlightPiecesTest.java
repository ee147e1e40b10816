package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Highlight.Tone;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetName;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightPiecesTest {
  private static final SheetName SHEET = new SheetName("Sheet");
  private static final CellRef A1 = new CellRef(SHEET, 0, 0);

  private static Highlight highlight(RangeRef range, CellRef when, Tone tone) {
    return new Highlight(range, new Highlight.Rule.When(when.moreThan(0), tone));
  }

  private static List<String> told(Highlight... highlights) {
    return HighlightPieces.of(List.of(highlights)).stream()
        .map(
            piece ->
                piece.range().address()
                    + piece.rules().stream()
                        .map(when -> " " + when.tone() + " " + when.formula().textOn(SHEET))
                        .reduce("", String::concat))
        .toList();
  }

  @Test
  void areTheRangesThemselvesWhereNoneOverlap() {
    CellRef c1 = A1.right(2);
    assertThat(
            told(
                highlight(A1.to(A1.below(4)), A1, Tone.LEADS),
                highlight(c1.to(c1.below(4)), c1, Tone.OFF)))
        .containsExactly("A1:A5 LEADS A1>0", "C1:C5 OFF C1>0");
  }

  @Test
  void haveAllRulesOfARangeInOnePlace() {
    RangeRef range = A1.to(A1.below(4));
    assertThat(told(highlight(range, A1, Tone.CHANGED), highlight(range, A1, Tone.HIGH)))
        .containsExactly("A1:A5 CHANGED A1>0 HIGH A1>0");
  }

  /** A row of three cells, one of which has a rule of its own; the anchored column stays. */
  @Test
  void haveFormulasThatReadAsBefore() {
    CellRef b2 = A1.below(1).right(1);
    assertThat(
            told(
                highlight(b2.to(b2.below(1)), b2, Tone.CHANGED),
                highlight(A1.to(A1.below(3).right(2)), A1.anchored(Anchor.COLUMN), Tone.OFF),
                highlight(b2.right(1).to(b2.right(1)), A1, Tone.LEADS)))
        .containsExactly(
            "A1:A4 OFF $A1>0",
            "B1 OFF $A1>0",
            "B2:B3 CHANGED B2>0 OFF $A2>0",
            "B4 OFF $A4>0",
            "C1 OFF $A1>0",
            "C2 OFF $A2>0 LEADS A1>0",
            "C3:C4 OFF $A3>0");
  }
}
