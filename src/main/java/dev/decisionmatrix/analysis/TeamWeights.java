package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.TreeWeights;

/** What a team filled in, turned into weights. */
final class TeamWeights {
  private TeamWeights() {}

  /**
   * Points and percent alike are divided by their sum, ranks give rank-order centroid weights,
   * comparisons in pairs the principal eigenvector; weights of groups are multiplied down to the
   * criteria.
   */
  static Weights of(RawWeights raw) {
    if (raw instanceof TreeWeights tree) {
      return LevelWeights.of(tree).weights();
    }
    if (raw instanceof PointWeights points) {
      return Weights.normalised(points.points());
    }
    if (raw instanceof PercentWeights percent) {
      return Weights.normalised(percent.percent());
    }
    if (raw instanceof RankWeights ranks) {
      return RankOrderCentroid.of(ranks.ranks());
    }
    if (raw instanceof PairwiseWeights pairs) {
      return new Weights(PairwiseComparison.of(pairs.judgements()).weights());
    }
    throw new IllegalArgumentException("unknown kind of weights: " + raw.kind());
  }
}
