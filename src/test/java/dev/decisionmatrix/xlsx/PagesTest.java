package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final SheetName SHEET = new SheetName("Sheet");
  private static final double ROWS = 15;

  /** Tables of the given heights, an empty row between them. */
  private static SheetPlan.Builder tables(int... heights) {
    SheetPlan.Builder sheet = SheetPlan.named(SHEET, SheetPlan.Kind.DETAIL);
    int row = 0;
    for (int height : heights) {
      for (int i = 0; i < height; i++) {
        sheet.add(new Label(new CellRef(SHEET, row++, 0), "text", Look.NOTE));
      }
      row++;
    }
    return sheet;
  }

  private static XSSFWorkbook written(SheetPlan plan) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(XlsxWriter.write(SamplePlans.workbook(List.of(plan)))));
  }

  private static List<Integer> starts(SheetPlan.Builder tables, int rowsOfAPage) {
    SheetPlan plan = tables.build();
    Layout layout = new Layout(plan);
    RowHeights heights = new RowHeights(plan, layout);
    return new Pages(plan, layout, heights).starts(rowsOfAPage * ROWS / 0.95);
  }

  @Test
  void whatFitsOnAPageNeedsNoBreak() {
    assertThat(starts(tables(8, 8), 20)).isEmpty();
  }

  /** Nine rows, an empty one and ten more are just twenty. */
  @Test
  void whatJustFillsAPageNeedsNoBreakAndARowMoreDoes() {
    assertThat(starts(tables(9, 10), 20)).isEmpty();
    assertThat(starts(tables(9, 11), 20)).containsExactly(10);
    assertThat(starts(tables(20), 20)).isEmpty();
    assertThat(starts(tables(21), 20)).containsExactly(20);
  }

  @Test
  void aTableThatFitsOnAPageIsNotCut() {
    assertThat(starts(tables(12, 12, 5), 20)).containsExactly(13);
    assertThat(starts(tables(12, 12, 8), 20)).containsExactly(13, 26);
  }

  @Test
  void aTableLongerThanAPageBeginsWhereThereIsRoomAndFlows() {
    assertThat(starts(tables(4, 30), 20)).containsExactly(20);
    assertThat(starts(tables(16, 30), 20)).containsExactly(17, 37);
  }

  @Test
  void aHeadDoesNotStandAloneOnItsPage() {
    assertThat(starts(tables(3, 19), 20)).containsExactly(20);
    assertThat(starts(tables(5, 19), 20)).containsExactly(6);
  }

  /** Thirty-five rows, where a page has room for thirty in their size. */
  @Test
  void aSheetThatNearlyFitsIsPrintedALittleSmallerOnOnePage() throws IOException {
    try (XSSFWorkbook workbook = written(tables(17, 17).build())) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRowBreaks()).isEmpty();
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    }
  }

  @Test
  void workingsAreNotPrintedAndLookQuiet() throws IOException {
    SheetPlan plan = tables(4, 40).resultsUpTo(new CellRef(SHEET, 3, 2)).build();
    try (XSSFWorkbook workbook = written(plan)) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(workbook.getPrintArea(0)).isEqualTo("'Sheet'!$A$1:$C$4");
      assertThat(sheet.getRowBreaks()).isEmpty();
      assertThat(sheet.getFitToPage()).isTrue();
    }
  }

  @Test
  void aSheetWithBreaksIsScaledBecauseExcelFitsItOtherwiseWithoutThem() throws IOException {
    try (XSSFWorkbook workbook = written(tables(30, 30).build())) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRowBreaks()).containsExactly(30);
      assertThat(sheet.getFitToPage()).isFalse();
      assertThat(sheet.getPrintSetup().getScale()).isEqualTo((short) 100);
    }
  }
}
