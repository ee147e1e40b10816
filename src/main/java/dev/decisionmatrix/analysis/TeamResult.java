package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.Team;
import java.util.Optional;

/**
 * What a team's own weights say.
 *
 * @param ranking by them, and by its own ratings of the cells that it rated itself
 */
public record TeamResult(Team team, Weights weights, Ranking ranking) {
  /** How far its judgements agree with each other; empty unless it compared in pairs. */
  public Optional<Consistency<Criterion>> consistency() {
    return comparison().map(PairwiseComparison::consistency);
  }

  /** How its weights follow from its judgements; empty unless it compared in pairs. */
  public Optional<PairwiseComparison<Criterion>> comparison() {
    return team.raw() instanceof PairwiseWeights pairs
        ? Optional.of(PairwiseComparison.of(pairs.judgements()))
        : Optional.empty();
  }
}
