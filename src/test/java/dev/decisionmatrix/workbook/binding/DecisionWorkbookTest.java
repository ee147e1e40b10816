package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.xlsx.WorkbookAudit;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionWorkbookTest {
  @Nested
  class TheShippedDecisions {
    @ParameterizedTest
    @ValueSource(strings = {"python-web-framework", "python-orm"})
    void agreeWithTheirFormulas(String id) throws IOException {
      assertAgrees(Shipped.decision(id));
    }
  }

  /** The walk on the sheet Teams has a step for it too. */
  @Test
  void oneWithAnOptionKnockedOutBelowACircleAgreesWithItsFormulas() throws IOException {
    assertAgrees(
        aDecision()
            .options("Ash", "Out", "Birch", "Cedar")
            .criteria("Latency", "Safety", "Fun")
            .demanding("Licence", 3)
            .rated("Latency", 5, 5, 3, 2)
            .rated("Safety", 2, 5, 5, 3)
            .rated("Fun", 3, 5, 2, 5)
            .rated("Licence", 3, 2, 3, 3)
            .team("North", 80, 5, 15, 0)
            .team("South", 15, 80, 5, 0)
            .team("West", 5, 15, 80, 0)
            .build());
  }

  private static void assertAgrees(Decision decision) throws IOException {
    WorkbookPlan plan =
        DecisionWorkbook.of(Analysis.of(decision), "decision-matrix 0.1.0", Instant.EPOCH);
    assertThat(WorkbookAudit.of(XlsxWriter.write(plan), plan)).isEmpty();
  }
}
