package dev.decisionmatrix.xlsx;

import static dev.decisionmatrix.xlsx.ReadBack.EVERYTHING;
import static dev.decisionmatrix.xlsx.ReadBack.opened;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What an input takes and tells, read back from a file. */
class WrittenInputsTest {
  private Map<String, DataValidation> byTitle() {
    Map<String, DataValidation> found = new LinkedHashMap<>();
    EVERYTHING
        .getSheet("Raw inputs")
        .getDataValidations()
        .forEach(each -> found.put(each.getPromptBoxTitle(), each));
    return found;
  }

  private DataValidationConstraint constraint(String title) {
    return byTitle().get(title).getValidationConstraint();
  }

  @Test
  void takesNumbersBetweenTheBounds() {
    DataValidationConstraint share = constraint("Weight");
    assertThat(share.getValidationType()).isEqualTo(ValidationType.DECIMAL);
    assertThat(share.getOperator()).isEqualTo(OperatorType.BETWEEN);
    assertThat(share.getFormula1()).isEqualTo("0");
    assertThat(share.getFormula2()).isEqualTo("1");
  }

  @Test
  void takesNumbersOfAtLeastABound() throws IOException {
    SheetName name = new SheetName("Sheet");
    Rule most = new Rule(new Rule.Accepts.NumberBetween(-2.5, 100), "Most", "p", "e");
    SheetPlan plan =
        SheetPlan.named(name, SheetPlan.Kind.INPUT)
            .add(Input.figure(new CellRef(name, 0, 0), 3, Decimals.WHOLE, SamplePlans.POINTS))
            .add(Input.blank(new CellRef(name, 1, 0), Decimals.WHOLE, most))
            .build();
    try (XSSFWorkbook own = opened(SamplePlans.workbook(List.of(plan)))) {
      List<DataValidationConstraint> found =
          own.getSheetAt(0).getDataValidations().stream()
              .map(DataValidation::getValidationConstraint)
              .toList();
      assertThat(found.get(0).getOperator()).isEqualTo(OperatorType.GREATER_OR_EQUAL);
      assertThat(found.get(0).getFormula1()).isEqualTo("0");
      assertThat(found.get(1).getFormula1()).isEqualTo("-2.5");
      assertThat(found.get(1).getFormula2()).isEqualTo("100");
    }
  }

  @Test
  void takesOneOfAList() {
    assertThat(constraint("Counts").getValidationType()).isEqualTo(ValidationType.LIST);
    assertThat(constraint("Counts").getExplicitListValues()).containsExactly("yes", "no");
    assertThat(constraint("Option").getValidationType()).isEqualTo(ValidationType.LIST);
    assertThat(constraint("Option").getFormula1()).isEqualTo("'Raw inputs'!$C$5:$E$5");
  }

  /** Or a team that is called 2026, picked from a list, would arrive as a number. */
  @Test
  void takesTextsForTextsWhateverTheyLookLike() throws IOException {
    SheetName name = new SheetName("Sheet");
    SheetPlan plan =
        SheetPlan.named(name, SheetPlan.Kind.INPUT)
            .add(Input.text(new CellRef(name, 0, 0), "2026", SamplePlans.COUNTS))
            .add(Input.blank(new CellRef(name, 1, 0), Decimals.AS_TYPED, SamplePlans.ANY))
            .add(Input.figure(new CellRef(name, 2, 0), 3, Decimals.AS_TYPED, SamplePlans.POINTS))
            .build();
    try (XSSFWorkbook own = opened(SamplePlans.workbook(List.of(plan)))) {
      assertThat(own.getSheetAt(0))
          .extracting(row -> row.getCell(0).getCellStyle().getDataFormatString())
          .containsExactly("@", "@", "General");
    }
  }

  @Test
  void tellsWhatItTakesAndWhatIsWrong() {
    for (Rule rule : List.of(SamplePlans.SHARE, SamplePlans.COUNTS, SamplePlans.ANY)) {
      DataValidation written = byTitle().get(rule.title());
      assertThat(written.getPromptBoxText()).isEqualTo(rule.prompt());
      assertThat(written.getErrorBoxTitle()).isEqualTo(rule.title());
      assertThat(written.getErrorBoxText()).isEqualTo(rule.error());
      assertThat(written.getShowPromptBox()).isTrue();
      assertThat(written.getEmptyCellAllowed()).isTrue();
    }
  }
}
