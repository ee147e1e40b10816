package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.model.TreeWeights;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a team's own weights say.
 *
 * @param ranking by them, and by its own ratings of the cells that it rated itself
 */
public record TeamResult(Team team, Weights weights, Ranking ranking) {
  /**
   * How far its judgements agree with each other, in the matrix where they agree least; empty
   * unless it compared in pairs.
   */
  public Optional<Consistency<Criterion>> consistency() {
    return comparisons().values().stream()
        .map(PairwiseComparison::consistency)
        .max(Comparator.comparingDouble(Consistency::ratio));
  }

  /** How its weights follow from its judgements, by what it compared the parts of. */
  public Map<Group, PairwiseComparison<Criterion>> comparisons() {
    Map<Group, PairwiseComparison<Criterion>> comparisons = new LinkedHashMap<>();
    if (team.raw() instanceof PairwiseWeights pairs) {
      comparisons.put(Group.ALL, PairwiseComparison.of(pairs.judgements()));
    } else if (team.raw() instanceof TreeWeights tree) {
      tree.levels()
          .forEach(
              (group, raw) -> {
                if (raw instanceof PairwiseWeights pairs) {
                  comparisons.put(group, PairwiseComparison.of(pairs.judgements()));
                }
              });
    }
    return comparisons;
  }
}
