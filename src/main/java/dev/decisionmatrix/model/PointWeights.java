package dev.decisionmatrix.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Any non-negative points, not all zero.
 *
 * @param points one per criterion, in the order of the criteria file
 */
public record PointWeights(Map<Criterion, Double> points, Map<Criterion, String> rationales)
    implements RawWeights {
  public PointWeights {
    points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    rationales = Collections.unmodifiableMap(new LinkedHashMap<>(rationales));
  }

  @Override
  public String kind() {
    return "points";
  }

  @Override
  public Optional<Double> figure(Criterion criterion) {
    return Optional.ofNullable(points.get(criterion));
  }
}
