package dev.decisionmatrix.cli;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.workbook.binding.DecisionWorkbook;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionXlsxTest {
  private static final Instant DAY = Instant.parse("2026-01-15T00:00:00Z");

  private static WorkbookPlan plan(double rating) {
    return DecisionWorkbook.of(
        Analysis.of(
            aDecision()
                .options("Left", "Right")
                .criteria("Speed")
                .rated("Speed", 4, rating)
                .team("North", 1.0)
                .build()),
        "decision-matrix test",
        DAY);
  }

  @Test
  void passesWhatSaysTheSameAsJava() throws IOException {
    byte[] written = XlsxWriter.write(plan(2));
    assertThat(DecisionXlsx.audited(written, plan(2))).isEqualTo(written);
  }

  @Test
  void refusesWhatSaysOtherwise() {
    byte[] written = XlsxWriter.write(plan(2));
    assertThatThrownBy(() -> DecisionXlsx.audited(written, plan(2.5)))
        .isInstanceOf(AuditFailure.class)
        .hasMessageContaining("cells of the workbook disagree with the figures: ");
  }

  @Test
  void isToldAsADefectOfTheTool() {
    byte[] written = XlsxWriter.write(plan(2));
    DecisionResult result =
        onlyResult(
            (folder, steps) -> {
              DecisionXlsx.audited(written, plan(2.5));
              throw new AssertionError("not reached");
            });
    assertThat(result.exit()).isEqualTo(Exit.FAILED);
    assertThat(result.failure().orElseThrow().words()).startsWith("the audit failed: ");
    assertThat(result.failure().orElseThrow().help()).contains("defect of the tool");
  }

  private static DecisionResult onlyResult(Batch.Work work) {
    List<DecisionResult> told = new ArrayList<>();
    new Batch(1, Progress.silent()).run(List.of(Path.of("x")), work, told::add);
    return told.get(0);
  }
}
