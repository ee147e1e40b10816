package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Paper;
import java.time.Instant;
import java.util.ArrayList;
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
    Layout layout = Layout.of(decision, citations, analysis.robustness().samples());
    return new WorkbookPlan(
        decision.subject().title(),
        decision.subject().question(),
        toolVersion,
        created,
        decision.paper() == Paper.A4 ? WorkbookPlan.Paper.A4 : WorkbookPlan.Paper.LETTER,
        decision.subject().title(),
        sheets(analysis, layout, toolVersion));
  }

  private static List<SheetPlan> sheets(Analysis analysis, Layout layout, String toolVersion) {
    References references = new References(Citations.of(analysis.decision()));
    List<SheetPlan> sheets =
        new ArrayList<>(
            List.of(
                new DecisionSheet(analysis, layout).plan(),
                new MatrixSheet(analysis, layout, references).plan(),
                new WeightsSheet(analysis, layout).plan(),
                new TeamsSheet(analysis, layout).plan(),
                new SensitivitySheet(analysis, layout).plan(),
                new RobustnessSheet(analysis, layout, references).plan(),
                new MethodsSheet(analysis, layout).plan(),
                new EvidenceSheet(analysis, layout, references).plan(),
                new SourcesSheet(analysis, layout, references).plan(),
                new BySourceSheet(analysis, layout, references).plan()));
    addPairwise(sheets, analysis, layout);
    sheets.add(new LeftOutSheet(analysis, layout, references).plan());
    sheets.add(new SamplesSheet(analysis, layout).plan());
    sheets.add(new ChecksSheet(analysis, layout).plan());
    sheets.add(new AboutSheet(analysis, toolVersion).plan());
    return sheets;
  }

  /** A sheet for each team that compared in pairs. */
  private static void addPairwise(List<SheetPlan> sheets, Analysis analysis, Layout layout) {
    for (TeamResult team : analysis.teams()) {
      team.comparison()
          .flatMap(
              comparison ->
                  layout
                      .pairwise(team.team())
                      .map(
                          places ->
                              new PairwiseSheet(
                                  analysis.decision(), team.team(), comparison, places)))
          .ifPresent(sheet -> sheets.add(sheet.plan()));
    }
  }
}
