package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {
  private static final WorkbookPlan PLAN = SamplePlans.everything();
  private static final byte[] WRITTEN = XlsxWriter.write(PLAN);

  /** A style of ours under one of these could be taken for Excel's, which looks otherwise. */
  private static final List<String> NAMES_OF_EXCEL =
      List.of(
          "bad",
          "calculation",
          "check cell",
          "comma",
          "currency",
          "explanatory text",
          "good",
          "hyperlink",
          "input",
          "linked cell",
          "neutral",
          "note",
          "output",
          "percent",
          "title",
          "total",
          "warning text");

  /** Leaves a file to look at. */
  @Test
  void writesWhatTheAuditFindsRight() throws IOException {
    Files.write(Path.of("target/sample.xlsx"), WRITTEN);
    assertThat(WorkbookAudit.of(WRITTEN, PLAN)).isEmpty();
  }

  @Nested
  class TheSameBytes {
    @Test
    void comeAgain() {
      assertThat(XlsxWriter.write(SamplePlans.everything())).isEqualTo(WRITTEN);
    }

    @Test
    void comeFromSeveralThreadsAtOnce() {
      List<byte[]> all =
          IntStream.range(0, 6).parallel().mapToObj(each -> XlsxWriter.write(PLAN)).toList();
      assertThat(all).allSatisfy(bytes -> assertThat(bytes).isEqualTo(WRITTEN));
    }

    @Test
    void comeInAnyLocaleAndZone() {
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        assertThat(XlsxWriter.write(PLAN)).isEqualTo(WRITTEN);
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }
  }

  @Nested
  class AWorkbook {
    @Test
    void opensOnItsFirstSheetAndSelectsNoOther() throws IOException {
      try (XSSFWorkbook opened = opened()) {
        assertThat(opened.getActiveSheetIndex()).isZero();
        assertThat(opened).filteredOn(sheet -> sheet.isSelected()).hasSize(1);
        assertThat(opened).allMatch(sheet -> sheet.getActiveCell().formatAsString().equals("A1"));
      }
    }

    @Test
    void knowsWhoMadeItWhen() throws IOException {
      try (XSSFWorkbook opened = opened()) {
        var core = opened.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Which tree & why?");
        assertThat(core.getCreator()).isEqualTo("The makers");
        assertThat(core.getCreated().toInstant()).isEqualTo(PLAN.created());
        assertThat(core.getModified().toInstant()).isEqualTo(PLAN.created());
      }
    }

    @Test
    void isLockedWithoutAPasswordButForItsInputs() throws IOException {
      try (XSSFWorkbook opened = opened()) {
        assertThat(opened).allMatch(sheet -> sheet.getProtect());
        XSSFSheet inputs = opened.getSheet("Raw inputs");
        assertThat(inputs.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
        assertThat(inputs.isAutoFilterLocked()).isFalse();
        assertThat(inputs.isFormatColumnsLocked()).isFalse();
        assertThat(inputs.isSortLocked()).isTrue();
        assertThat(locked(inputs.getRow(5).getCell(1))).isFalse();
        assertThat(locked(inputs.getRow(5).getCell(0))).isTrue();
        assertThat(locked(opened.getSheet("Result").getRow(9).getCell(1))).isTrue();
      }
    }

    @Test
    void validatesEachRuleOnceOverAllItsCells() throws IOException {
      try (XSSFWorkbook opened = opened()) {
        var validations = opened.getSheet("Raw inputs").getDataValidations();
        assertThat(validations).hasSize(4);
        assertThat(validations).allMatch(DataValidation::getShowErrorBox);
        assertThat(validations)
            .extracting(each -> each.getRegions().getCellRangeAddresses()[0].formatAsString())
            .containsExactly("B6:E8", "F6:F8", "G6:G8", "B11");
      }
    }

    /** Formulas address cells by place, and an inserted row would have none of its rules. */
    @Test
    void keepsPeopleFromInsertingAndDeletingWhatFormulasRestOn() throws IOException {
      try (XSSFWorkbook opened = opened()) {
        assertThat(opened)
            .allSatisfy(
                sheet -> {
                  XSSFSheet locked = (XSSFSheet) sheet;
                  assertThat(locked.isSheetLocked()).isTrue();
                  assertThat(locked.isInsertRowsLocked()).isTrue();
                  assertThat(locked.isInsertColumnsLocked()).isTrue();
                  assertThat(locked.isDeleteRowsLocked()).isTrue();
                  assertThat(locked.isDeleteColumnsLocked()).isTrue();
                  assertThat(locked.isFormatRowsLocked()).isFalse();
                });
      }
    }

    @Test
    void namesAStyleForEveryLook() {
      String styles = new String(new Styles().xml(), StandardCharsets.UTF_8);
      List<String> names =
          Pattern.compile("<cellStyle name=\"([^\"]+)\"")
              .matcher(styles)
              .results()
              .map(found -> found.group(1).toLowerCase(Locale.ROOT))
              .toList();
      assertThat(names).hasSize(1 + Look.values().length).doesNotHaveDuplicates();
      assertThat(names).startsWith("normal").doesNotContainAnyElementsOf(NAMES_OF_EXCEL);
    }

    private static boolean locked(Cell cell) {
      return cell.getCellStyle().getLocked();
    }

    private static XSSFWorkbook opened() throws IOException {
      return new XSSFWorkbook(new ByteArrayInputStream(WRITTEN));
    }
  }

  @Test
  void writesASheetWithNothingOnIt() throws IOException {
    SheetName name = new SheetName("Empty");
    WorkbookPlan plan =
        SamplePlans.workbook(List.of(SheetPlan.named(name, SheetPlan.Kind.DETAIL).build()));
    byte[] written = XlsxWriter.write(plan);
    assertThat(WorkbookAudit.of(written, plan)).isEmpty();
    assertThat(OpenXmlSdk.findings(written)).isEmpty();
    try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(written))) {
      assertThat(opened.getSheet("Empty").getPhysicalNumberOfRows()).isZero();
    }
  }

  @Test
  void refusesACellUnderAMergedRange() {
    SheetName name = new SheetName("Sheet");
    CellRef first = new CellRef(name, 0, 0);
    SheetPlan sheet =
        SheetPlan.named(name, SheetPlan.Kind.DETAIL)
            .add(new Label(first.below(1), "hidden", Look.LABEL))
            .add(new Label(first, "text", Look.LABEL))
            .merge(first.to(first.below(2)))
            .build();
    assertThatThrownBy(() -> XlsxWriter.write(SamplePlans.workbook(List.of(sheet))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'Sheet'!$A$2");
  }

  @Test
  void refusesTwoCellsInOnePlace() {
    SheetName name = new SheetName("Sheet");
    Label label = new Label(new CellRef(name, 0, 0), "text", Look.LABEL);
    SheetPlan twice = SheetPlan.named(name, SheetPlan.Kind.DETAIL).add(label).add(label).build();
    assertThatThrownBy(() -> XlsxWriter.write(SamplePlans.workbook(List.of(twice))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("twice");
  }
}
