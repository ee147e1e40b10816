package dev.decisionmatrix.model;

import java.util.Map;
import java.util.Optional;

/** What a team filled in, before any arithmetic. Each kind knows the word that outputs use. */
public sealed interface RawWeights
    permits PointWeights, PercentWeights, RankWeights, PairwiseWeights {
  /** {@code points}, {@code percent}, {@code rank} or {@code pairwise}: how the team weighed. */
  String kind();

  /** The number or the rank of a criterion; empty where the criteria were compared in pairs. */
  Optional<Double> figure(Criterion criterion);

  /** Why, by criterion, in file order; a criterion without a reason is absent. */
  Map<Criterion, String> rationales();
}
