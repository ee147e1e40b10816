package dev.decisionmatrix.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A full reciprocal matrix of judgements: how many times as important the row's criterion is as the
 * column's.
 *
 * @param judgements rows, then columns, in the order of the criteria file; positive, 1 on the
 *     diagonal, and each the reciprocal of its mirror image
 */
public record PairwiseWeights(
    Map<Criterion, Map<Criterion, Double>> judgements, Map<Criterion, String> rationales)
    implements RawWeights {
  public PairwiseWeights {
    Map<Criterion, Map<Criterion, Double>> rows = new LinkedHashMap<>();
    judgements.forEach(
        (row, columns) -> rows.put(row, Collections.unmodifiableMap(new LinkedHashMap<>(columns))));
    judgements = Collections.unmodifiableMap(rows);
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
