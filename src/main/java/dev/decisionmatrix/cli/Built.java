package dev.decisionmatrix.cli;

import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.problem.Problem;
import java.util.List;

/**
 * A decision's outputs in memory, audited and ready to be published.
 *
 * @param warnings about the input, with places in the decision's folder
 */
record Built(Verdict verdict, Summary summary, List<OutputFile> files, List<Problem> warnings) {
  Built {
    files = List.copyOf(files);
    warnings = List.copyOf(warnings);
  }
}
