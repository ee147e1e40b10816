package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.ChartPlan;
import org.junit.jupiter.api.Test;

class OpenPyxlTest {
  @Test
  void seesTheSameCellsRulesChartsAndNames() {
    assertThat(OpenPyxl.lines(XlsxWriter.write(SamplePlans.everything())))
        .contains(
            "sheet Result 0 2",
            "sheet Charts " + ChartPlan.Kind.values().length + " 0",
            "rule Raw inputs decimal B6:E8",
            "rule Raw inputs list F6:F8",
            "Result!A10 str 'Oak'",
            "Result!C10 float 2.0",
            "Result!D11 bool True",
            "Result!C13 str '-'",
            "format Result!C10 0",
            "Words!A3 str '=1+1'",
            "name Score 'Result'!$B$10:$B$12");
  }
}
