package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.RawWeights;
import java.util.Map;

/** What a team typed for a criterion. */
final class RawFigures {
  private RawFigures() {}

  static double of(RawWeights raw, Criterion criterion) {
    Double figure = figures(raw).get(criterion);
    if (figure == null) {
      throw new IllegalArgumentException("no weight for " + criterion.id());
    }
    return figure;
  }

  private static Map<Criterion, Double> figures(RawWeights raw) {
    if (raw instanceof PointWeights points) {
      return points.points();
    }
    if (raw instanceof PercentWeights percent) {
      return percent.percent();
    }
    throw new IllegalArgumentException("unknown kind of weights: " + raw.kind());
  }
}
