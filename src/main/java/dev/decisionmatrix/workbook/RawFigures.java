package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.RawWeights;
import java.util.Map;

/** What a team filled in for a criterion: a number, a rank, or what its comparisons come to. */
final class RawFigures {
  private RawFigures() {}

  static double of(TeamResult team, Criterion criterion) {
    RawWeights raw = team.team().raw();
    if (raw instanceof PairwiseWeights) {
      return team.weights().of(criterion);
    }
    if (raw instanceof RankWeights ranks) {
      return of(ranks.ranks(), criterion);
    }
    return of(figures(raw), criterion);
  }

  private static double of(Map<Criterion, ? extends Number> figures, Criterion criterion) {
    Number figure = figures.get(criterion);
    if (figure == null) {
      throw new IllegalArgumentException("no weight for " + criterion.id());
    }
    return figure.doubleValue();
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
