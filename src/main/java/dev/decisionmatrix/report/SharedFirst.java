package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.model.Criterion;

/** What can part options that share the first rank. */
final class SharedFirst {
  private SharedFirst() {}

  /** Lines that cross at the weight in use part to either side of it. */
  static String words(Analysis analysis) {
    return analysis.decision().criteria().stream().allMatch(one -> alike(analysis, one))
        ? "Those who share it are alike on every criterion, so that no weight can part them."
        : "They differ on single criteria: the least change of such a weight can part them.";
  }

  private static boolean alike(Analysis analysis, Criterion criterion) {
    return analysis.ranking().first().stream()
            .mapToDouble(
                option -> Rounding.rounded(analysis.ratings().at(criterion, option).value()))
            .distinct()
            .count()
        == 1;
  }
}
