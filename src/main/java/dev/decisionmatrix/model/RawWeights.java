package dev.decisionmatrix.model;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a team filled in, before any arithmetic. Each kind knows the word that outputs use. */
public sealed interface RawWeights
    permits PointWeights, PercentWeights, RankWeights, PairwiseWeights, TreeWeights {
  /**
   * How the team weighed: {@code points}, {@code percent}, {@code rank}, {@code pairwise}, or level
   * by level in {@code groups}.
   */
  String kind();

  /** The number or the rank of a criterion; empty where the criteria were compared in pairs. */
  Optional<Double> figure(Criterion criterion);

  /**
   * What was filled in of a criterion, or of a group as {@link Group#weighed()}, and of those that
   * it was weighed against; empty where they count the same.
   */
  default Optional<RawWeights> levelOf(Criterion part) {
    return Optional.of(this);
  }

  /** Itself, and what was filled in of each level where groups are weighed. */
  default Stream<RawWeights> kinds() {
    return Stream.of(this);
  }

  /** Why, by criterion, in file order; a criterion without a reason is absent. */
  Map<Criterion, String> rationales();
}
