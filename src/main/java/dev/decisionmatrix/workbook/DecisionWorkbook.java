package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Paper;
import java.time.Instant;
import java.util.List;

/** The workbook of a decision: every sheet, under the scenario of the analysis. */
public final class DecisionWorkbook {
  private DecisionWorkbook() {}

  /**
   * Plans all sheets.
   *
   * @param toolVersion told on the sheet About and in the file's properties
   * @param created for the file's properties; from the input, never from a clock
   */
  public static WorkbookPlan of(Analysis analysis, String toolVersion, Instant created) {
    Decision decision = analysis.decision();
    Citations citations = Citations.of(decision);
    References references = new References(citations);
    Layout layout = Layout.of(decision, citations, analysis.robustness().samples());
    return new WorkbookPlan(
        decision.subject().title(),
        decision.subject().question(),
        toolVersion,
        created,
        decision.paper() == Paper.A4 ? WorkbookPlan.Paper.A4 : WorkbookPlan.Paper.LETTER,
        decision.subject().title(),
        List.of(
            new DecisionSheet(analysis, layout).plan(),
            new MatrixSheet(analysis, layout, references).plan(),
            new WeightsSheet(analysis, layout).plan(),
            new TeamsSheet(analysis, layout).plan(),
            new RobustnessSheet(analysis, layout, references).plan(),
            new EvidenceSheet(analysis, layout, references).plan(),
            new SourcesSheet(analysis, layout, references).plan(),
            new BySourceSheet(analysis, layout, references).plan(),
            new LeftOutSheet(analysis, layout, references).plan(),
            new SamplesSheet(analysis, layout).plan(),
            new ChecksSheet(analysis, layout).plan(),
            new AboutSheet(analysis, toolVersion).plan()));
  }
}
