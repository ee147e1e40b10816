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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
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
        for (int i = 0; i < one.getNumberOfRules(); i++) {
          rules.add(one.getRule(i));
        }
      }
      return rules;
    }

    @Test
    void coverTheirRangesInTheOrderInWhichTheyWin() {
      eachSheet(
          (plan, sheet) -> {
            XSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
            List<String> ranges = new ArrayList<>();
            for (int place = 0; place < all.getNumConditionalFormattings(); place++) {
              XSSFConditionalFormatting one = all.getConditionalFormattingAt(place);
              String range = one.getFormattingRanges()[0].formatAsString();
              ranges.addAll(Collections.nCopies(one.getNumberOfRules(), range));
            }
            assertThat(ranges)
                .isEqualTo(plan.highlights().stream().map(each -> each.range().address()).toList());
            List<XSSFConditionalFormattingRule> rules = rules(sheet);
            for (int place = 0; place < rules.size(); place++) {
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

    /** By formulas, which all readers know; from the darkest on, so that one is enough. */
    @Test
    void shadeByShareOfTheScale() {
      assertThat(rules(EVERYTHING.getSheet("Raw inputs")).subList(0, 4))
          .extracting(rule -> rule.getFormula1() + " " + told(rule))
          .containsExactly(
              "AND(ISNUMBER(C6),C6>=0.875) on 8FBBE3, then no other",
              "AND(ISNUMBER(C6),C6>=0.625) on B4D2ED, then no other",
              "AND(ISNUMBER(C6),C6>=0.375) on D3E4F5, then no other",
              "AND(ISNUMBER(C6),C6>=0.125) on EDF4FB, then no other");
    }

    @Test
    void differByTone() {
      Map<Highlight.Tone, String> found = new LinkedHashMap<>();
      eachSheet(
          (plan, sheet) -> {
            List<XSSFConditionalFormattingRule> rules = rules(sheet);
            for (int place = 0; place < rules.size(); place++) {
              Highlight.Rule.When when = (Highlight.Rule.When) plan.highlights().get(place).rule();
              found.put(when.tone(), told(rules.get(place)));
            }
          });
      assertThat(found)
          .containsOnly(
              Map.entry(Highlight.Tone.CHANGED, "bold 7A4A00 on FFE9A6, then no other"),
              Map.entry(Highlight.Tone.CHANGED_WORDS, "bold 7A4A00"),
              Map.entry(Highlight.Tone.CHANGED_VALUE, "7A4A00 on FFE9A6, then no other"),
              Map.entry(Highlight.Tone.MISSING, "italic 57606A on F3F4F6, then no other"),
              Map.entry(Highlight.Tone.STANDS_IN, "italic 57606A"),
              Map.entry(Highlight.Tone.LEADS, "bold 1B1F24 on EAF2FB"),
              Map.entry(Highlight.Tone.BESIDE_LEADER, "on EAF2FB"),
              Map.entry(Highlight.Tone.OUT, "57606A"),
              Map.entry(Highlight.Tone.BEST, "on DCE9F7"),
              Map.entry(Highlight.Tone.BEST_SCORE, "bold 1B1F24 on DCE9F7"),
              Map.entry(Highlight.Tone.TURNS, "bold 0B5CAD"),
              Map.entry(Highlight.Tone.WARNS, "bold 8A3B00 on FCE4D0"),
              Map.entry(Highlight.Tone.OFF, "struck 6E7781"),
              Map.entry(Highlight.Tone.HIGHEST, "on 8FBBE3, then no other"),
              Map.entry(Highlight.Tone.HIGH, "on B4D2ED, then no other"),
              Map.entry(Highlight.Tone.MIDDLE, "on D3E4F5, then no other"),
              Map.entry(Highlight.Tone.LOW, "on EDF4FB, then no other"));
    }

    private static String told(XSSFConditionalFormattingRule rule) {
      XSSFFontFormatting font = rule.getFontFormatting();
      var fill = rule.getPatternFormatting();
      return Stream.of(
                  font == null ? "" : told(font),
                  fill == null ? "" : "on " + hex(fill.getFillBackgroundColorColor()))
              .filter(each -> !each.isEmpty())
              .collect(Collectors.joining(" "))
          + (rule.getStopIfTrue() ? ", then no other" : "");
    }

    private static String told(XSSFFontFormatting font) {
      String mark = font.isBold() ? "bold " : font.isItalic() ? "italic " : "";
      return (font.isStruckout() ? "struck " : mark) + hex(font.getFontColor());
    }

    private static String hex(XSSFColor colour) {
      return colour.getARGBHex().substring(2);
    }
  }

  /** What cells wear on the sheet of a meeting. */
  @Nested
  class TheDress {
    private XSSFCellStyle style(String address) {
      CellReference at = new CellReference(address);
      XSSFSheet sheet = EVERYTHING.getSheet(SamplePlans.MEETING.text());
      return sheet.getRow(at.getRow()).getCell(at.getCol()).getCellStyle();
    }

    @Test
    void laysABandUnderCellsWithAndWithoutText() {
      for (String address : List.of("B2", "D2", "B3", "D3")) {
        assertThat(style(address).getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFEAF2FB");
      }
      assertThat(style("B1").getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
    }

    @Test
    void beginsTheBandWithAThickLineAndSetsItsTextIn() {
      assertThat(style("B3").getBorderLeft()).isEqualTo(BorderStyle.THICK);
      assertThat(style("B3").getLeftBorderXSSFColor().getARGBHex()).isEqualTo("FF0B5CAD");
      assertThat(style("C3").getBorderLeft()).isEqualTo(BorderStyle.NONE);
      assertThat(style("B2").getIndention()).isEqualTo((short) 1);
    }

    @Test
    void rulesBelow() {
      assertThat(style("D4").getBottomBorderXSSFColor().getARGBHex()).isEqualTo("FF8C959F");
      assertThat(style("B6").getBottomBorderXSSFColor().getARGBHex()).isEqualTo("FFB8C0C8");
    }

    @Test
    void turnsText() {
      assertThat(style("B6").getWrapText()).isTrue();
      assertThat(style("B6").getVerticalAlignment()).isEqualTo(VerticalAlignment.TOP);
      assertThat(style("B2").getWrapText()).isFalse();
    }

    /** 9.75 points and a fifth more for each of the two lines that it takes in 200 pixels. */
    @Test
    void leavesRoomForTheLongestTextOfAFormula() {
      XSSFSheet sheet = EVERYTHING.getSheet(SamplePlans.MEETING.text());
      assertThat(sheet.getRow(5).getHeightInPoints()).isBetween(24f, 30f);
      assertThat(sheet.getRow(5).getCTRow().getCustomHeight()).isTrue();
    }

    @Test
    void givesPiecesOfATextTheirOwnFonts() {
      XSSFRichTextString text =
          EVERYTHING
              .getSheet(SamplePlans.MEETING.text())
              .getRow(0)
              .getCell(1)
              .getRichStringCellValue();
      assertThat(text.getString()).isEqualTo("Which tree   for this _x0041_ & that? \u25A0");
      assertThat(text.getFontOfFormattingRun(0).getFontHeightInPoints()).isEqualTo((short) 11);
      assertThat(text.getFontOfFormattingRun(0).getBold()).isTrue();
      assertThat(hex(text.getFontOfFormattingRun(1))).isEqualTo("57606A");
      assertThat(hex(text.getFontOfFormattingRun(2))).isEqualTo("FAD778");
    }

    private static String hex(XSSFFont font) {
      return font.getXSSFColor().getARGBHex().substring(2);
    }
  }
}
