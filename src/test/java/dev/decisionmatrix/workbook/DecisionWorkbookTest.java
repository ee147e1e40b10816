package dev.decisionmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.xlsx.WorkbookAudit;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionWorkbookTest {
  @Nested
  class TheShippedDecisions {
    @ParameterizedTest
    @ValueSource(strings = {"python-web-framework", "python-orm"})
    void agreeWithTheirFormulas(String id) throws IOException {
      Decision decision = Shipped.decision(id);
      WorkbookPlan plan =
          DecisionWorkbook.of(Analysis.of(decision), "decision-matrix 0.1.0", Instant.EPOCH);
      assertThat(WorkbookAudit.of(XlsxWriter.write(plan), plan)).isEmpty();
    }
  }
}
