package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Direction;
import dev.decisionmatrix.model.Scale;

/** What the ratings of a criterion are: ends of the scale, unit, and which way is better. */
public final class ScaleWords {
  private ScaleWords() {}

  /** Whether a rating of the criterion means nothing to who knows the decision's scale only. */
  public static boolean areNeeded(Criterion criterion, Decision decision) {
    return !criterion.scale().equals(decision.scale()) || !criterion.unit().isEmpty();
  }

  /** {@code 5000 to 0 EUR, less is better}. */
  public static String of(Criterion criterion) {
    Scale scale = criterion.scale();
    return Rounding.asTyped(scale.worst())
        + " to "
        + Rounding.asTyped(scale.best())
        + (criterion.unit().isEmpty() ? "" : " " + criterion.unit())
        + (scale.direction() == Direction.COST ? ", less is better" : "");
  }
}
