package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.model.MissingEvidence;

/** What stands in for missing evidence, in words. */
final class StandIn {
  private StandIn() {}

  /** To be used after "the". */
  static String of(Analysis analysis) {
    return of(analysis.scenario().missingEvidence());
  }

  private static String of(MissingEvidence rule) {
    return switch (rule) {
      case MIDPOINT -> "midpoint of the scale";
      case WORST -> "worst rating";
      case BEST -> "best rating";
    };
  }
}
