package dev.decisionmatrix.xlsx;

import static dev.decisionmatrix.xlsx.ReadBack.EVERYTHING;
import static dev.decisionmatrix.xlsx.ReadBack.PLAN;
import static dev.decisionmatrix.xlsx.ReadBack.eachCell;
import static dev.decisionmatrix.xlsx.ReadBack.eachSheet;
import static dev.decisionmatrix.xlsx.ReadBack.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a reader finds of a sheet in a file is what the plan said, part by part. */
class WrittenSheetTest {
  @Nested
  class ASheet {
    @Test
    void freezesWhatStandsBeforeTheFirstCellThatScrolls() {
      eachSheet(
          (plan, sheet) -> {
            PaneInformation pane = sheet.getPaneInformation();
            assertThat(pane != null).isEqualTo(plan.frozen().isPresent());
            if (pane != null) {
              CellRef first = plan.frozen().orElseThrow();
              assertThat(pane.isFreezePane()).isTrue();
              assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) first.row());
              assertThat(pane.getVerticalSplitPosition()).isEqualTo((short) first.column());
            }
          });
    }

    @Test
    void mergesTheRanges() {
      eachSheet(
          (plan, sheet) ->
              assertThat(sheet.getMergedRegions())
                  .extracting(CellRangeAddress::formatAsString)
                  .containsExactlyElementsOf(
                      plan.merged().stream().map(RangeRef::address).toList()));
    }

    @Test
    void definesItsNames() {
      eachSheet(
          (plan, sheet) ->
              plan.names()
                  .forEach(
                      (name, range) ->
                          assertThat(EVERYTHING.getName(name).getRefersToFormula())
                              .isEqualTo(range.absolute())));
    }

    @Test
    void filtersTheTable() {
      eachSheet(
          (plan, sheet) -> {
            var filter = sheet.getCTWorksheet().getAutoFilter();
            assertThat(filter == null ? "" : filter.getRef())
                .isEqualTo(plan.filter().map(RangeRef::address).orElse(""));
          });
    }

    @Test
    void showsLinesBetweenCellsOnlyWhereAsked() {
      eachSheet(
          (plan, sheet) ->
              assertThat(sheet.isDisplayGridlines())
                  .isEqualTo(plan.gridlines() == SheetPlan.Gridlines.SHOWN));
    }

    @Test
    void hasTheColourOfItsKind() {
      List<String> colours = new ArrayList<>();
      eachSheet((plan, sheet) -> colours.add(sheet.getTabColor().getARGBHex().substring(2)));
      assertThat(colours)
          .containsExactly("0B5CAD", "F2C200", "9DB2C9", "D0D7DE", "0B5CAD", "0B5CAD");
    }

    /** Five pixels around the text, and digits that are seven wide. */
    @Test
    void isAsWideAndAsHighAsAsked() throws IOException {
      SheetName name = new SheetName("Sheet");
      SheetPlan plan =
          SheetPlan.named(name, SheetPlan.Kind.DETAIL)
              .add(new Label(new CellRef(name, 2, 1), "text", Look.LABEL))
              .width(1, 24)
              .width(3, 7.5)
              .heightsPx(2, 40)
              .heightsPx(5, 18)
              .widthsPx(4, 10, 376)
              .build();
      try (XSSFWorkbook own = opened(SamplePlans.workbook(List.of(plan)))) {
        XSSFSheet sheet = own.getSheetAt(0);
        assertThat(sheet.getColumnWidth(1) / 256.0).isCloseTo(24 + 5 / 7.0, within(1 / 256.0));
        assertThat(sheet.getColumnWidth(3) / 256.0).isCloseTo(7.5 + 5 / 7.0, within(1 / 256.0));
        assertThat(sheet.getColumnWidthInPixels(4)).isCloseTo(10, within(0.1f));
        assertThat(sheet.getColumnWidthInPixels(5)).isCloseTo(376, within(0.1f));
        assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(30);
        assertThat(sheet.getRow(5).getHeightInPoints()).isEqualTo(13.5f);
      }
    }
  }

  @Nested
  class InPrint {
    @Test
    void theHeadsComeAgainOnEveryPage() {
      eachSheet(
          (plan, sheet) -> {
            CellRangeAddress rows = sheet.getRepeatingRows();
            assertThat(rows == null ? "" : rows.getFirstRow() + " to " + rows.getLastRow())
                .isEqualTo(
                    plan.repeatedRows()
                        .map(span -> span.first() + " to " + span.last())
                        .orElse(""));
          });
    }

    @Test
    void aSheetLiesAsPlanned() {
      eachSheet(
          (plan, sheet) ->
              assertThat(sheet.getPrintSetup().getLandscape())
                  .isEqualTo(plan.orientation() == SheetPlan.Orientation.LANDSCAPE));
    }

    @Test
    void thePaperIsTheOneAskedFor() throws IOException {
      eachSheet(
          (plan, sheet) ->
              assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE));
      WorkbookPlan letter =
          new WorkbookPlan(
              "", "", "", PLAN.created(), WorkbookPlan.Paper.LETTER, "", PLAN.sheets());
      try (XSSFWorkbook own = opened(letter)) {
        assertThat(own.getSheetAt(0).getPrintSetup().getPaperSize())
            .isEqualTo(PrintSetup.LETTER_PAPERSIZE);
      }
    }

    /** Where a single ampersand begins a code. */
    @Test
    void titleSheetAndPagesAreNamed() {
      eachSheet(
          (plan, sheet) -> {
            assertThat(sheet.getHeader().getLeft()).isEqualTo("&8 Which tree && why?");
            assertThat(sheet.getHeader().getRight()).isEqualTo("&8 &A");
            assertThat(sheet.getFooter().getLeft())
                .isEqualTo("&8 sample && more, as of 2026-11-20");
            assertThat(sheet.getFooter().getRight()).isEqualTo("&8 &P of &N");
          });
    }
  }

  @Nested
  class ACell {
    @Test
    void showsItsFigureAsPlanned() {
      eachCell(
          (cell, written) ->
              assertThat(written.getCellStyle().getDataFormatString())
                  .as(cell.at().absolute())
                  .isEqualTo(pattern(cell)));
    }

    private static String pattern(Cell cell) {
      if (cell instanceof Live live) {
        return live.shown().pattern();
      }
      if (cell instanceof Fixed fixed) {
        return fixed.shown().pattern();
      }
      return cell instanceof Input input ? input.shown().pattern() : "General";
    }

    @Test
    void leadsWhereItShould() {
      Map<String, String> links = new LinkedHashMap<>();
      eachSheet(
          (plan, sheet) -> {
            for (XSSFHyperlink link : sheet.getHyperlinkList()) {
              links.put(plan.name().text() + " " + link.getCellRef(), link.getAddress());
            }
          });
      assertThat(links)
          .containsExactly(
              Map.entry("Result E10", "'Raw inputs'!C6"),
              Map.entry("Result E11", "'Raw inputs'!D6"),
              Map.entry("Result E12", "'Raw inputs'!E6"),
              Map.entry("Words A21", "https://example.org/a%20b?c=%5Bd%5D&e=%C3%A9"));
    }

    /** So that editing it does not make a formula of it. */
    @Test
    void isMarkedWhereItsTextBeginsLikeAFormula() {
      XSSFSheet words = EVERYTHING.getSheet("Words");
      assertThat(words.getRow(2).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(words.getRow(8).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
    }
  }
}
