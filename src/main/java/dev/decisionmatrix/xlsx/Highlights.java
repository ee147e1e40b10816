package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Highlight;
import java.util.List;
import java.util.Optional;

/** Conditional formats of one sheet; an earlier one wins over a later one. */
final class Highlights {
  private Highlights() {}

  static void write(Xml xml, List<Highlight> highlights) {
    int priority = 1;
    for (Highlight highlight : highlights) {
      Highlight.Rule.When when = (Highlight.Rule.When) highlight.rule();
      xml.open("conditionalFormatting", "sqref", highlight.range().address());
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
      xml.text("formula", when.formula().textOn(highlight.range().from().sheet()));
      xml.close().close();
      priority++;
    }
  }
}
