package dev.decisionmatrix.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many times as important the row's criterion is as the column's.
 *
 * @param judgements of criteria in the order of the criteria file, all connected
 */
public record PairwiseWeights(Judgements<Criterion> judgements, Map<Criterion, String> rationales)
    implements RawWeights {
  public PairwiseWeights {
    rationales = Collections.unmodifiableMap(new LinkedHashMap<>(rationales));
  }

  @Override
  public String kind() {
    return "pairwise";
  }

  @Override
  public Optional<Double> figure(Criterion criterion) {
    return Optional.empty();
  }
}
