package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Scale;
import java.util.List;

/** What the ratings of a criterion are: ends of the scale, unit, and which way is better. */
public final class ScaleWords {
  private ScaleWords() {}

  /** Whether a rating of the criterion means nothing to who knows the decision's scale only. */
  public static boolean areNeeded(Criterion criterion, Decision decision) {
    return !criterion.scale().equals(decision.scale())
        || !criterion.unit().isEmpty()
        || isLessBetter(criterion);
  }

  /** {@code 5,000 to 0 EUR, less is better}. */
  public static String of(Criterion criterion) {
    Scale scale = criterion.scale();
    return figures(criterion).range(scale.worst(), scale.best())
        + (isLessBetter(criterion) ? ", less is better" : "");
  }

  /** {@code ms, less is better}; without a unit {@code 1 to 5, more is better}. */
  public static String inBrief(Criterion criterion) {
    String unit = criterion.unit().strip();
    Scale scale = criterion.scale();
    String rated = unit.isEmpty() ? figures(criterion).range(scale.lower(), scale.upper()) : unit;
    return rated + (isLessBetter(criterion) ? ", less is better" : ", more is better");
  }

  private static RatingFigures figures(Criterion criterion) {
    return RatingFigures.of(criterion, List.of(), Rounding.digits(List.of(criterion)));
  }

  private static boolean isLessBetter(Criterion criterion) {
    return criterion.isLessBetter();
  }
}
