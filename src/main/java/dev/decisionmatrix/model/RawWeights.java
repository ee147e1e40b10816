package dev.decisionmatrix.model;

import java.util.Map;

/** What a team filled in, before any arithmetic. Each kind knows the word that outputs use. */
public sealed interface RawWeights
    permits PointWeights, PercentWeights, RankWeights, PairwiseWeights {
  /** {@code points}, {@code percent}, {@code rank} or {@code pairwise}: how the team weighed. */
  String kind();

  /** Why, by criterion, in file order; a criterion without a reason is absent. */
  Map<Criterion, String> rationales();
}
