package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Highlight;
import java.math.BigDecimal;
import java.util.List;

/** Conditional formats of one sheet; an earlier one wins over a later one. */
final class Highlights {
  private Highlights() {}

  static void write(Xml xml, List<Highlight> highlights) {
    int priority = 1;
    for (Highlight highlight : highlights) {
      xml.open("conditionalFormatting", "sqref", highlight.range().address());
      if (highlight.rule() instanceof Highlight.Rule.When when) {
        int tone = ToneXml.index(when.tone());
        xml.open("cfRule", "type", "expression", "dxfId", tone, "priority", priority);
        xml.text("formula", when.formula().textOn(highlight.range().from().sheet()));
      } else {
        xml.open("cfRule", "type", "colorScale", "priority", priority);
        scale(xml, (Highlight.Rule.Scale) highlight.rule());
      }
      xml.close().close();
      priority++;
    }
  }

  private static void scale(Xml xml, Highlight.Rule.Scale scale) {
    xml.open("colorScale");
    xml.leaf("cfvo", "type", "num", "val", plain(scale.lower()));
    xml.leaf("cfvo", "type", "num", "val", plain(scale.upper()));
    xml.leaf("color", "rgb", Palette.opaque(Palette.PAPER));
    xml.leaf("color", "rgb", Palette.opaque(Palette.SCALE_TOP));
    xml.close();
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
