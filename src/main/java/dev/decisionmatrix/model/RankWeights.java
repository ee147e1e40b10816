package dev.decisionmatrix.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The order of importance; ties allowed, numbered either way (1, 1, 3 or 1, 1, 2).
 *
 * @param ranks one per criterion, 1 is the most important, in the order of the criteria file
 */
public record RankWeights(Map<Criterion, Integer> ranks, Map<Criterion, String> rationales)
    implements RawWeights {
  public RankWeights {
    ranks = Collections.unmodifiableMap(new LinkedHashMap<>(ranks));
    rationales = Collections.unmodifiableMap(new LinkedHashMap<>(rationales));
  }

  @Override
  public String kind() {
    return "rank";
  }

  @Override
  public Optional<Double> figure(Criterion criterion) {
    return Optional.ofNullable(ranks.get(criterion)).map(Integer::doubleValue);
  }
}
