package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.model.ValueFunction.Limit;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import java.util.stream.Collectors;

/** How ratings of a criterion become values, in words. */
public final class ValueWords {
  private ValueWords() {}

  /** {@code 0 is worth 0, 200 is worth 0.8, 500 is worth 1}; nothing where values are linear. */
  public static String of(Criterion criterion) {
    if (criterion.value() instanceof Curve curve) {
      return curve.points().stream()
              .map(point -> figure(point.rating()) + " is worth " + figure(point.worth()))
              .collect(Collectors.joining(", "))
          + (criterion.unit().isBlank() ? "" : " (" + criterion.unit() + ")");
    }
    if (criterion.value() instanceof Limit limit) {
      return (limit.side() == Limit.Side.AT_LEAST ? "at least " : "at most ")
          + RatingFigures.exactly(limit.at(), criterion.unit())
          + " is worth all, anything else nothing";
    }
    return criterion.value() instanceof Ratio ratio ? words(ratio.form()) : "";
  }

  private static String words(Ratio.Form form) {
    return form == Ratio.Form.LOWEST_OVER
        ? "the lowest of those in contention, divided by its own (lowest/x)"
        : "its own, divided by the highest of those in contention (x/highest)";
  }

  private static String figure(double figure) {
    return Decimals.thousands(Decimals.typed(figure)).text(figure);
  }
}
