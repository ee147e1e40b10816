package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.ValueFunction;
import dev.decisionmatrix.model.ValueFunction.Point;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A point of a criterion's curve, or the rating from which on values jump.
 *
 * @param place among the criterion's, from 0, by rating
 */
public record Knot(Criterion criterion, int place) {
  /** Of all criteria whose values are not linear, in file order. */
  public static List<Knot> all(Decision decision) {
    return decision.criteria().stream().flatMap(one -> of(one).stream()).toList();
  }

  public static List<Knot> of(Criterion criterion) {
    return IntStream.range(0, points(criterion).size())
        .mapToObj(place -> new Knot(criterion, place))
        .toList();
  }

  private static List<Point> points(Criterion criterion) {
    if (criterion.value() instanceof ValueFunction.Curve curve) {
      return curve.points();
    }
    return criterion.value() instanceof ValueFunction.Limit limit
        ? List.of(new Point(limit.at(), 1))
        : List.of();
  }

  public Point point() {
    return points(criterion).get(place);
  }

  /** Whether its rating is an end of the scale, which is no input. */
  public boolean isEnd() {
    return criterion.value() instanceof ValueFunction.Curve curve
        && (place == 0 || place == curve.points().size() - 1);
  }

  /** Whether it is worth something that people may change. */
  public boolean isWeighed() {
    return criterion.value() instanceof ValueFunction.Curve;
  }
}
