package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.Run;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.Words;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What Excel takes at most, by its specification and by files that it repairs. */
class ExcelLimitsTest {
  private static final SheetName SHEET = new SheetName("Sheet");
  private static final CellRef A1 = new CellRef(SHEET, 0, 0);
  private static final String HOST = "https://example.org/";

  private static WorkbookPlan plan(SheetPlan.Builder sheet) {
    return SamplePlans.workbook(List.of(sheet.build()));
  }

  private static SheetPlan.Builder sheet() {
    return SheetPlan.named(SHEET, SheetPlan.Kind.DETAIL);
  }

  private static XSSFSheet read(SheetPlan.Builder sheet) {
    return ReadBack.opened(plan(sheet)).getSheetAt(0);
  }

  @Nested
  class Links {
    private static Label leading(int row, String address) {
      return new Label(A1.below(row), "there", Look.LABEL, Optional.of(new Link.ToWeb(address)));
    }

    @Test
    void areAsLongAsAllowedOrNone() {
      String longest = HOST + "a".repeat(2_079 - HOST.length());
      XSSFSheet sheet =
          read(
              sheet()
                  .add(leading(0, longest))
                  .add(leading(1, longest + "a"))
                  .add(leading(2, HOST + "\u00e9".repeat(350))));
      assertThat(sheet.getHyperlinkList()).hasSize(1);
      assertThat(sheet.getHyperlinkList().get(0).getAddress()).isEqualTo(longest);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("there");
      assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFont().getUnderline())
          .isEqualTo((byte) 0);
    }

    @Test
    void areAsManyAsAllowed() {
      SheetPlan.Builder sheet = sheet();
      Link home = new Link.ToCell(A1);
      for (int row = 0; row < 65_531; row++) {
        sheet.add(new Label(A1.below(row), "home", Look.LINK, Optional.of(home)));
      }
      XSSFSheet read = read(sheet);
      assertThat(read.getHyperlinkList()).hasSize(65_530);
      assertThat(read.getRow(65_530).getCell(0).getStringCellValue()).isEqualTo("home");
    }
  }

  @Nested
  class Rows {
    private static final String ENDLESS = "one word after another ".repeat(600).strip();

    @Test
    void areNeverHigher() {
      XSSFSheet sheet =
          read(
              sheet()
                  .widthsPx(0, 200, 200)
                  .add(new Label(A1, ENDLESS, Look.LABEL))
                  .add(new Live(A1.below(1), new Words("x"), "x").asLongAs(ENDLESS))
                  .add(new Label(A1.below(2), ENDLESS, Look.PROSE))
                  .merge(A1.below(2).to(A1.below(2).right(1)))
                  .add(new Label(A1.below(3), ENDLESS, Look.PROSE))
                  .merge(A1.below(3).to(A1.below(4).right(1))));
      for (int row = 0; row < 5; row++) {
        assertThat(sheet.getRow(row).getHeightInPoints()).isLessThanOrEqualTo(409.5f);
      }
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(ENDLESS);
    }
  }

  @Nested
  class Escapes {
    private static final String TYPED = "_x0041_ and _x000D_";

    /** Excel reads an escape in a formula too; put together, the text is none for any reader. */
    @Test
    void standInNoFormula() {
      WorkbookPlan plan = plan(sheet().add(new Live(A1, new Words(TYPED), TYPED)));
      byte[] written = XlsxWriter.write(plan);
      String formula = ReadBack.opened(plan).getSheetAt(0).getRow(0).getCell(0).getCellFormula();
      assertThat(formula).isEqualTo("(\"_\"&\"x0041_ and _\"&\"x000D_\")");
      assertThat(WorkbookAudit.of(written, plan)).isEmpty();
      assertThat(OpenPyxl.lines(written)).anyMatch(line -> line.contains("x0041_ and _"));
    }

    @Test
    void areTakenAsTypedEverywhereElse() {
      Rule rule = new Rule(new Rule.Accepts.AnyText(), TYPED, TYPED, TYPED);
      SheetPlan.Builder sheet =
          sheet()
              .add(new Label(A1, TYPED, Look.LABEL))
              .add(Label.of(A1.below(1), Look.TEXT, new Run(TYPED, Look.TOPIC)))
              .add(Input.text(A1.below(2), TYPED, rule));
      WorkbookPlan titled =
          new WorkbookPlan(
              TYPED,
              TYPED,
              TYPED,
              Instant.EPOCH,
              WorkbookPlan.Paper.A4,
              TYPED,
              plan(sheet).sheets());
      XSSFSheet read = ReadBack.opened(titled).getSheetAt(0);
      for (int row = 0; row < 3; row++) {
        assertThat(read.getRow(row).getCell(0).getStringCellValue()).isEqualTo(TYPED);
      }
      assertThat(read.getHeader().getLeft()).contains("_x005F_x0041_");
      assertThat(OpenXmlSdk.findings(XlsxWriter.write(titled))).isEmpty();
    }
  }

  @Nested
  class Inputs {
    private static Rule rule(int title, int prompt, int error, Rule.Accepts accepts) {
      return new Rule(accepts, "t".repeat(title), "p".repeat(prompt), "e".repeat(error));
    }

    @Test
    void tellAsMuchAsAllowed() {
      Rule most = rule(32, 255, 225, new Rule.Accepts.AnyText());
      SheetPlan.Builder sheet = sheet().add(Input.text(A1, "x", most));
      DataValidation read = read(sheet).getDataValidations().get(0);
      assertThat(read.getPromptBoxTitle()).hasSize(32);
      assertThat(read.getPromptBoxText()).hasSize(255);
      assertThat(read.getErrorBoxText()).hasSize(225);
      assertThat(OpenXmlSdk.findings(XlsxWriter.write(plan(sheet)))).isEmpty();
      for (int[] more : new int[][] {{33, 1, 1}, {1, 256, 1}, {1, 1, 226}}) {
        assertThatThrownBy(() -> rule(more[0], more[1], more[2], new Rule.Accepts.AnyText()))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }

    @Test
    void listAsMuchAsAllowed() {
      List<String> most = List.of("a".repeat(127), "b".repeat(127));
      SheetPlan.Builder sheet =
          sheet().add(Input.text(A1, "x", rule(1, 1, 1, new Rule.Accepts.OneOf(most))));
      assertThat(read(sheet).getDataValidations().get(0).getValidationConstraint().getFormula1())
          .hasSize(255 + 2);
      assertThat(OpenXmlSdk.findings(XlsxWriter.write(plan(sheet)))).isEmpty();
      List<String> more = List.of("a".repeat(127), "b".repeat(128));
      SheetPlan.Builder longer =
          sheet().add(Input.text(A1, "x", rule(1, 1, 1, new Rule.Accepts.OneOf(more))));
      assertThatThrownBy(() -> XlsxWriter.write(plan(longer)))
          .hasMessageContaining("needs a range instead of a list");
    }
  }

  /** A formula may have 8,192 characters: 98 of the first words, 100 of each further. */
  @Test
  void aFormulaThatIsTooLongIsFound() {
    assertThat(lengthsFound(81)).isEmpty();
    assertThat(lengthsFound(83)).containsExactly("8298 characters");
  }

  private static List<String> lengthsFound(int words) {
    Formula formula = new Words("x".repeat(96));
    for (int i = 1; i < words; i++) {
      formula = formula.and(new Words("y".repeat(97)));
    }
    String text = "x".repeat(96) + "y".repeat(97 * (words - 1));
    WorkbookPlan plan = plan(sheet().add(new Live(A1, formula, text)));
    return WorkbookAudit.of(XlsxWriter.write(plan), plan).stream().map(Finding::got).toList();
  }
}
