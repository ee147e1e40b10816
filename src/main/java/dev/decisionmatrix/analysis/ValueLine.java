package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.model.ValueFunction.Limit;
import dev.decisionmatrix.model.ValueFunction.Point;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What ratings of a criterion are worth, as a line to be drawn: the points of a curve, the four
 * corners of a limit, steps along a ratio, which bends.
 *
 * @param points from the lowest rating to the highest; none where a ratio has no ratings to hold
 *     others against
 */
public record ValueLine(List<Point> points) {
  /** Of a ratio. */
  public static final int STEPS = 12;

  public ValueLine {
    points = List.copyOf(points);
  }

  /** Of a criterion whose values are not linear. */
  public static ValueLine of(Criterion criterion, Ratings ratings) {
    if (criterion.value() instanceof Curve curve) {
      return new ValueLine(curve.points());
    }
    if (criterion.value() instanceof Limit limit) {
      return corners(limit, criterion.scale());
    }
    OptionalDouble standard = ratings.standard(criterion);
    if (standard.isEmpty()) {
      return new ValueLine(List.of());
    }
    return new ValueLine(
        steps(criterion, standard)
            .mapToObj(at -> new Point(at, criterion.value(at, standard)))
            .toList());
  }

  private static ValueLine corners(Limit limit, Scale scale) {
    double below = limit.side() == Limit.Side.AT_LEAST ? 0 : 1;
    List<Point> corners = new ArrayList<>();
    corners.add(new Point(Math.min(scale.lower(), limit.at()), below));
    corners.add(new Point(limit.at(), below));
    corners.add(new Point(limit.at(), 1 - below));
    corners.add(new Point(Math.max(scale.upper(), limit.at()), 1 - below));
    return new ValueLine(corners);
  }

  /** Of prices from the lowest on, since nothing is worth more. */
  private static DoubleStream steps(Criterion criterion, OptionalDouble standard) {
    double from = start(criterion, standard);
    double to = Math.max(criterion.scale().upper(), from);
    return IntStream.rangeClosed(0, STEPS)
        .mapToDouble(step -> from + (double) step / STEPS * (to - from));
  }

  private static double start(Criterion criterion, OptionalDouble standard) {
    boolean isPrice =
        criterion.value() instanceof Ratio ratio && ratio.form() == Ratio.Form.LOWEST_OVER;
    return isPrice ? standard.orElseThrow() : criterion.scale().lower();
  }
}
