package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Highlight;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfvo;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColorScale;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfvoType;

/** Conditional formats of one sheet; an earlier one wins over a later one. */
final class Highlights {
  private final XSSFSheet sheet;

  Highlights(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  void write(List<Highlight> highlights) {
    int priority = 1;
    for (Highlight highlight : highlights) {
      CTConditionalFormatting format = sheet.getCTWorksheet().addNewConditionalFormatting();
      format.setSqref(List.of(highlight.range().address()));
      CTCfRule rule = format.addNewCfRule();
      rule.setPriority(priority++);
      if (highlight.rule() instanceof Highlight.Rule.When when) {
        rule.setType(STCfType.EXPRESSION);
        rule.setDxfId(ToneXml.index(when.tone()));
        rule.addFormula(when.formula().textOn(highlight.range().from().sheet()));
      } else {
        scale(rule, (Highlight.Rule.Scale) highlight.rule());
      }
    }
  }

  private static void scale(CTCfRule rule, Highlight.Rule.Scale scale) {
    rule.setType(STCfType.COLOR_SCALE);
    CTColorScale colours = rule.addNewColorScale();
    end(colours.addNewCfvo(), scale.lower());
    end(colours.addNewCfvo(), scale.upper());
    colours.addNewColor().setRgb(Colours.bytes(Palette.PAPER));
    colours.addNewColor().setRgb(Colours.bytes(Palette.SCALE_TOP));
  }

  private static void end(CTCfvo end, double value) {
    end.setType(STCfvoType.NUM);
    end.setVal(java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
  }
}
