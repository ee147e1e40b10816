package dev.decisionmatrix.workbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.GapDecisions;
import dev.decisionmatrix.analysis.GeneratedDecisions;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.xlsx.WorkbookAudit;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions of every shape: each formula gives what the analysis says. */
class GeneratedWorkbooksTest {
  /** Enough for every formula on the sheet Samples and for a lead to be fragile. */
  private static final int SAMPLES = 5;

  /** Among them each verdict, eight options, ten criteria, five teams. */
  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void agreeWithTheirFormulas(int seed) throws IOException {
    Decision decision = GeneratedDecisions.of(seed);
    Analysis analysis = Analysis.of(decision, Scenario.delivered(decision), SAMPLES);
    WorkbookPlan plan = Agreement.plan(analysis);
    assertThat(WorkbookAudit.of(XlsxWriter.write(plan), plan)).isEmpty();
  }

  /** Gaps and demands on top of one another. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void withGapsAgreeWithTheirFormulas(int seed) throws IOException {
    Decision decision = GapDecisions.of(seed);
    Analysis analysis = Analysis.of(decision, Scenario.delivered(decision), SAMPLES);
    WorkbookPlan plan = Agreement.plan(analysis);
    assertThat(WorkbookAudit.of(XlsxWriter.write(plan), plan)).isEmpty();
  }
}
