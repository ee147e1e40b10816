package dev.decisionmatrix.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Percent that total 100, give or take half a point.
 *
 * @param percent one per criterion, 0 to 100, in the order of the criteria file
 */
public record PercentWeights(Map<Criterion, Double> percent, Map<Criterion, String> rationales)
    implements RawWeights {
  public PercentWeights {
    percent = Collections.unmodifiableMap(new LinkedHashMap<>(percent));
    rationales = Collections.unmodifiableMap(new LinkedHashMap<>(rationales));
  }

  @Override
  public String kind() {
    return "percent";
  }

  @Override
  public Optional<Double> figure(Criterion criterion) {
    return Optional.ofNullable(percent.get(criterion));
  }
}
