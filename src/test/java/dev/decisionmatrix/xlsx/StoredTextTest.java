package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTextTest {
  private static final CellRef A1 = new CellRef(new SheetName("Words"), 0, 0);

  private static byte[] written(String text) {
    SheetPlan sheet =
        SheetPlan.named(A1.sheet(), SheetPlan.Kind.DETAIL)
            .add(new Label(A1, text, Look.LABEL))
            .build();
    return XlsxWriter.write(SamplePlans.workbook(java.util.List.of(sheet)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+49",
        "-5",
        "@home",
        "'quoted'",
        "_x000D_",
        "_x0041_x0042_",
        "__x0041__",
        " a ",
        "two\nlines",
        "a\tb",
        "<b>&amp;</b>",
        "\"",
        "𝒳 and 👍",
        "日本語",
        "é as two: e\u0301"
      })
  void comesBackAsItWasAndAsText(String text) throws IOException {
    try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(written(text)))) {
      XSSFCell cell = opened.getSheetAt(0).getRow(0).getCell(0);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49", "-5", "@home", "'quoted'"})
  void staysTextWhenSomebodyEditsIt(String text) throws IOException {
    try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(written(text)))) {
      XSSFCell cell = opened.getSheetAt(0).getRow(0).getCell(0);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void isTheSameForLibreOffice() {
    byte[] workbook = XlsxWriter.write(SamplePlans.everything());
    SheetValues values = new LibreOffice().recalculate(workbook, Changes.none());
    assertThat(values.at("Words!A3")).isEqualTo("=1+1");
    assertThat(values.at("Words!A7")).isEqualTo("'quoted'");
    assertThat(values.at("Words!A8")).isEqualTo("_x000D_ as typed");
    assertThat(values.at("Words!A9")).isEqualTo("42");
    assertThat(values.at("Words!A11")).isEqualTo(" spaces around ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "bell \u0007", "\r", "half \uD83D", "\uFFFF"})
  void isRefusedIfAFileCannotHoldIt(String text) {
    assertThatThrownBy(() -> StoredText.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isRefusedBeyondTheLimitOfACell() {
    assertThat(StoredText.of("x".repeat(32_767))).hasSize(32_767);
    assertThatThrownBy(() -> StoredText.of("x".repeat(32_768)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
