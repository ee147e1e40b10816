package dev.decisionmatrix.workbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.xlsx.XlsxWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Which ratings the sheet Matrix shows in red, by POI's evaluator of rules. */
class EitherOrMarkTest {
  /** At least 5 on Price, 6.6 on Running cost or 9 on Ease; at least 2 on Safety. */
  private static final List<List<String>> RATINGS =
      List.of(
          List.of("H7", "I7", "J7", "K7"),
          List.of("H8", "I8", "J8", "K8"),
          List.of("H9", "I9", "J9", "K9"),
          List.of("H10", "I10", "J10", "K10"));

  private static final int MUST_REACH = new CellReference("Y1").getCol();

  @Test
  void areThoseOfOptionsThatReachNoneOfThem() throws IOException {
    byte[] bytes = XlsxWriter.write(Agreement.plan(Nudge.delivered(Samples.gated())));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XSSFSheet sheet = workbook.getSheet("Matrix");
      assertThat(red(workbook)).containsExactly("K7", "K8", "K10");
      demand(sheet.getRow(6), 9.5);
      assertThat(red(workbook)).containsExactly("H7", "K7", "H8", "K8", "H10", "K10");
      demand(sheet.getRow(6), 1);
      assertThat(red(workbook)).isEmpty();
    }
  }

  private static void demand(Row row, double rating) {
    Cell cell = row.getCell(MUST_REACH);
    cell.setBlank();
    cell.setCellValue(rating);
  }

  private static List<String> red(XSSFWorkbook workbook) {
    ConditionalFormattingEvaluator rules =
        new ConditionalFormattingEvaluator(workbook, new XSSFFormulaEvaluator(workbook));
    return RATINGS.stream()
        .flatMap(List::stream)
        .filter(cell -> isRed(rules, new CellReference("Matrix!" + cell)))
        .toList();
  }

  private static boolean isRed(ConditionalFormattingEvaluator rules, CellReference cell) {
    return Stream.ofNullable(rules.getConditionalFormattingForCell(cell))
        .flatMap(List::stream)
        .anyMatch(rule -> rule.getFormula1().contains("ROUND"));
  }
}
