package dev.decisionmatrix.cli;

import dev.decisionmatrix.xlsx.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** The workbook does not say what Java computed: a defect of ours, and nothing is published. */
final class AuditFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  AuditFailure(List<Finding> findings) {
    super(
        findings.size()
            + " cells of the workbook disagree with the figures: "
            + findings.stream()
                .limit(SHOWN)
                .map(Finding::toString)
                .collect(Collectors.joining("; "))
            + (findings.size() > SHOWN ? "; ..." : ""));
  }
}
