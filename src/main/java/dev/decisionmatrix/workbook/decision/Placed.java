package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * An option at its place of the ranking.
 *
 * @param place from 1, without gaps where several share a rank
 */
record Placed(int place, OptionResult result) {
  /** The ranking, those that are knocked out last. */
  static List<Placed> all(Analysis analysis) {
    List<Placed> placed = new ArrayList<>();
    for (Standing standing : analysis.ranking().inOrder()) {
      placed.add(new Placed(placed.size() + 1, analysis.option(standing.option())));
    }
    return placed;
  }

  Option option() {
    return result.option();
  }
}
