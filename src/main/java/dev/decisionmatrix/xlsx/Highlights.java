package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Highlight;
import java.util.List;
import java.util.Optional;

/** Conditional formats of one sheet; an earlier one wins over a later one. */
final class Highlights {
  private Highlights() {}

  static void write(Xml xml, List<Highlight> highlights) {
    int priority = 1;
    for (HighlightPieces.Piece piece : HighlightPieces.of(highlights)) {
      xml.open("conditionalFormatting", "sqref", piece.range().address());
      for (Highlight.Rule.When when : piece.rules()) {
        xml.open(
            "cfRule",
            "type",
            "expression",
            "dxfId",
            ToneXml.index(when.tone()),
            "priority",
            priority,
            "stopIfTrue",
            when.tone().stops() ? Optional.of(1) : Optional.empty());
        xml.text("formula", when.formula().textOn(piece.range().from().sheet())).close();
        priority++;
      }
      xml.close();
    }
  }
}
