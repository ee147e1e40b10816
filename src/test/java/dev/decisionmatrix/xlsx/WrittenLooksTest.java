package dev.decisionmatrix.xlsx;

import static dev.decisionmatrix.xlsx.ReadBack.EVERYTHING;
import static dev.decisionmatrix.xlsx.ReadBack.PLAN;
import static dev.decisionmatrix.xlsx.ReadBack.at;
import static dev.decisionmatrix.xlsx.ReadBack.eachSheet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How cells look, always or highlighted, read back from a file. */
class WrittenLooksTest {
  /** The first cell of a look that leads nowhere. */
  private XSSFCell looking(Look look) {
    return PLAN.sheets().stream()
        .flatMap(plan -> plan.cells().stream())
        .filter(cell -> cell.look() == look && !linked(cell))
        .findFirst()
        .map(cell -> at(cell.at()))
        .orElseThrow();
  }

  private static boolean linked(Cell cell) {
    return cell instanceof Label label && label.link().isPresent();
  }

  @Nested
  class TheLook {
    @Test
    void setsFiguresAndTheirHeadsToTheRightAndTextToTheLeft() {
      for (Look look : List.of(Look.LIVE, Look.TOTAL, Look.FIXED, Look.HEAD_FIGURE)) {
        assertThat(style(look).getAlignment()).as(look.name()).isEqualTo(HorizontalAlignment.RIGHT);
      }
      for (Look look : List.of(Look.LIVE_TEXT, Look.LABEL, Look.HEAD, Look.TITLE, Look.PROSE)) {
        assertThat(style(look).getAlignment()).as(look.name()).isEqualTo(HorizontalAlignment.LEFT);
      }
    }

    @Test
    void rulesRowsBelowAndTotalsAbove() {
      assertThat(style(Look.LABEL).getBorderBottom()).isEqualTo(BorderStyle.THIN);
      assertThat(style(Look.LABEL).getBorderTop()).isEqualTo(BorderStyle.NONE);
      assertThat(style(Look.HEAD).getBorderBottom()).isEqualTo(BorderStyle.THIN);
      assertThat(style(Look.TOTAL).getBorderTop()).isEqualTo(BorderStyle.THIN);
      assertThat(style(Look.TOTAL).getBorderBottom()).isEqualTo(BorderStyle.NONE);
      assertThat(style(Look.TITLE).getBorderBottom()).isEqualTo(BorderStyle.NONE);
    }

    @Test
    void tellsInputsByFillFrameAndColour() {
      XSSFCellStyle input = style(Look.INPUT);
      assertThat(input.getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(input.getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFFF9DB");
      assertThat(input.getBorderLeft()).isEqualTo(BorderStyle.THIN);
      assertThat(input.getFont().getXSSFColor().getARGBHex()).isEqualTo("FF0033B3");
      assertThat(style(Look.LIVE).getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
    }

    @Test
    void isBoldInHeadsAndTotalsOnly() {
      for (Look look : List.of(Look.TITLE, Look.SECTION, Look.HEAD, Look.TOTAL, Look.HEADLINE)) {
        assertThat(style(look).getFont().getBold()).as(look.name()).isTrue();
      }
      for (Look look : List.of(Look.LIVE, Look.LABEL, Look.PROSE, Look.NOTE, Look.INPUT)) {
        assertThat(style(look).getFont().getBold()).as(look.name()).isFalse();
      }
    }

    private XSSFCellStyle style(Look look) {
      return looking(look).getCellStyle();
    }
  }

  @Nested
  class Highlights {
    private List<XSSFConditionalFormattingRule> rules(XSSFSheet sheet) {
      XSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
      List<XSSFConditionalFormattingRule> rules = new ArrayList<>();
      for (int place = 0; place < all.getNumConditionalFormattings(); place++) {
        XSSFConditionalFormatting one = all.getConditionalFormattingAt(place);
        assertThat(one.getNumberOfRules()).isEqualTo(1);
        rules.add(one.getRule(0));
      }
      return rules;
    }

    @Test
    void coverTheirRangesInTheOrderInWhichTheyWin() {
      eachSheet(
          (plan, sheet) -> {
            XSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
            assertThat(all.getNumConditionalFormattings()).isEqualTo(plan.highlights().size());
            List<XSSFConditionalFormattingRule> rules = rules(sheet);
            for (int place = 0; place < rules.size(); place++) {
              assertThat(all.getConditionalFormattingAt(place).getFormattingRanges())
                  .extracting(CellRangeAddress::formatAsString)
                  .containsExactly(plan.highlights().get(place).range().address());
              assertThat(rules.get(place).getPriority()).isEqualTo(place + 1);
            }
          });
    }

    @Test
    void showWhereTheirFormulaIsTrue() {
      eachSheet(
          (plan, sheet) -> {
            List<XSSFConditionalFormattingRule> rules = rules(sheet);
            for (int place = 0; place < rules.size(); place++) {
              if (plan.highlights().get(place).rule() instanceof Highlight.Rule.When when) {
                assertThat(rules.get(place).getConditionType()).isEqualTo(ConditionType.FORMULA);
                assertThat(rules.get(place).getFormula1())
                    .isEqualTo(when.formula().textOn(plan.name()));
              }
            }
          });
    }

    @Test
    void shadeFromPaperAtTheLowerEndToTheTintAtTheUpper() {
      XSSFColorScaleFormatting scale =
          rules(EVERYTHING.getSheet("Raw inputs")).get(0).getColorScaleFormatting();
      assertThat(scale.getThresholds())
          .extracting(each -> each.getValue())
          .containsExactly(0.0, 1.0);
      assertThat(scale.getColors())
          .extracting(each -> each.getARGBHex().substring(2))
          .containsExactly("FFFFFF", "8FBBE3");
    }

    /** Each by more than its colour. */
    @Test
    void differByTone() {
      Map<Highlight.Tone, String> found = new LinkedHashMap<>();
      eachSheet(
          (plan, sheet) -> {
            List<XSSFConditionalFormattingRule> rules = rules(sheet);
            for (int place = 0; place < rules.size(); place++) {
              if (plan.highlights().get(place).rule() instanceof Highlight.Rule.When when) {
                found.put(when.tone(), told(rules.get(place)));
              }
            }
          });
      assertThat(found)
          .containsOnly(
              Map.entry(Highlight.Tone.LEADS, "bold 1B1F24 on DCE9F7"),
              Map.entry(Highlight.Tone.WARNS, "bold 8A3B00 on FCE4D0"),
              Map.entry(Highlight.Tone.OFF, "struck 6E7781"),
              Map.entry(Highlight.Tone.MISSING, "italic 57606A on FFFFFF hatched"));
    }

    private static String told(XSSFConditionalFormattingRule rule) {
      XSSFFontFormatting font = rule.getFontFormatting();
      String mark = font.isBold() ? "bold " : font.isItalic() ? "italic " : "";
      String text =
          (font.isStruckout() ? "struck " : mark) + font.getFontColor().getARGBHex().substring(2);
      var fill = rule.getPatternFormatting();
      if (fill == null) {
        return text;
      }
      return text
          + " on "
          + fill.getFillBackgroundColorColor().getARGBHex().substring(2)
          + (fill.getFillPattern() == 1 ? "" : " hatched");
    }
  }
}
