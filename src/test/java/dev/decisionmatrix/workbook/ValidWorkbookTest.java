package dev.decisionmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.xlsx.OpenXmlSdk;
import dev.decisionmatrix.xlsx.XlsxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Microsoft's own library finds nothing to complain about in whole workbooks. */
class ValidWorkbookTest {
  /** A row of the sheet Samples is like the next; more would only take longer. */
  private static final int SAMPLES = 5;

  @ParameterizedTest
  @ValueSource(strings = {"python-web-framework", "python-orm"})
  void ofTheShippedDecisions(String id) {
    isValid(Shipped.decision(id));
  }

  @Test
  void ofASmallDecision() {
    isValid(Samples.small());
  }

  @Test
  void ofEveryKindOfWeighing() {
    isValid(Samples.mixed());
  }

  @Test
  void ofALargeDecision() {
    isValid(Samples.generated(12, 40, 15, 1));
  }

  private static void isValid(Decision decision) {
    Analysis analysis = Analysis.of(decision, Scenario.delivered(decision), SAMPLES);
    assertThat(OpenXmlSdk.findings(XlsxWriter.write(Agreement.plan(analysis)))).isEmpty();
  }
}
