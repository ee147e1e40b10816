package dev.decisionmatrix.cli;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.workbook.binding.DecisionWorkbook;
import dev.decisionmatrix.xlsx.Finding;
import dev.decisionmatrix.xlsx.WorkbookAudit;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.io.IOException;
import java.util.List;

/** The workbook of a decision, never without its audit. */
final class DecisionXlsx {
  private DecisionXlsx() {}

  /**
   * Composes, writes and audits.
   *
   * @throws AuditFailure if a formula does not give the Java figure
   */
  static byte[] of(Analysis analysis, Stamp stamp, Step.Listener steps) throws IOException {
    steps.at(Step.WRITING);
    WorkbookPlan plan = DecisionWorkbook.of(analysis, stamp.tool(), stamp.created());
    byte[] written = XlsxWriter.write(plan);
    steps.at(Step.CHECKING);
    return audited(written, plan);
  }

  /** The bytes themselves, if every formula in them gives the figure planned. */
  static byte[] audited(byte[] written, WorkbookPlan plan) throws IOException {
    List<Finding> findings = WorkbookAudit.of(written, plan);
    if (!findings.isEmpty()) {
      throw new AuditFailure(findings);
    }
    return written;
  }
}
