package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.model.Option;
import java.util.List;

/** The options that are not knocked out. */
final class Contenders {
  private Contenders() {}

  /** Best first, ties in file order. */
  static List<Standing> of(Analysis analysis) {
    return analysis.ranking().inOrder().stream()
        .filter(standing -> standing.rank().isPresent())
        .toList();
  }

  /** All that share the second-best score; empty where all share the best. */
  static List<Option> second(Analysis analysis) {
    List<Standing> behind =
        of(analysis).stream().filter(standing -> standing.rank().orElseThrow() > 1).toList();
    return behind.stream()
        .filter(standing -> standing.score() == behind.get(0).score())
        .map(Standing::option)
        .toList();
  }
}
