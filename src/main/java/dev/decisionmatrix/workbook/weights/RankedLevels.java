package dev.decisionmatrix.workbook.weights;

import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Flow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What ranks come to in levels of each size that somebody ranked. */
final class RankedLevels {
  private final Map<Integer, RankedWeights> bySize = new TreeMap<>();

  RankedLevels(CriteriaTree tree, List<Team> teams) {
    for (Group group : tree.weighed()) {
      int size = tree.parts(group).size();
      boolean ranked =
          teams.stream()
              .flatMap(team -> team.raw().levelOf(tree.parts(group).get(0)).stream())
              .anyMatch(RankWeights.class::isInstance);
      if (ranked) {
        bySize.computeIfAbsent(size, RankedWeights::new);
      }
    }
  }

  RankedWeights of(int size) {
    return Optional.ofNullable(bySize.get(size)).orElseThrow();
  }

  void addTo(Flow flow) {
    bySize.forEach(
        (size, positions) ->
            flow.section(
                "What ranks of " + size + " come to: rank-order centroid", positions.table));
  }
}
