package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.ValueFunction;
import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.model.ValueFunction.Curve.Flank;
import java.util.Optional;

/**
 * The nearest rating at which a cell has another value, where values are not linear: exact along a
 * curve, on whichever side of a peak, and for a ratio, the limit itself where values jump there.
 * All other ratings stay, and with them what a ratio is held against: of the option that sets it
 * none is given, nor of one that does not contend.
 */
final class NearestRating {
  private NearestRating() {}

  /** So much higher in value; empty where the criterion does not go so far. */
  static Optional<Double> raised(Rating cell, double by) {
    double value = Rounding.rounded(cell.value() + by);
    boolean room = Rounding.less(value, most(cell)) && !Rounding.less(value, least(cell));
    return room ? at(cell, value) : Optional.empty();
  }

  /** Worth so much or more than that; linear or not, and empty where no rating is. */
  static Optional<Double> reaching(Rating cell, double value) {
    if (Rounding.less(most(cell), value)) {
      return Optional.empty();
    }
    double within = Math.min(most(cell), value);
    return cell.criterion().isLinear()
        ? Optional.of(cell.criterion().rating(within))
        : at(cell, Math.max(within, least(cell)));
  }

  /** So much lower in value; empty likewise. */
  static Optional<Double> lowered(Rating cell, double by) {
    double value = Rounding.rounded(cell.value() - by);
    boolean sets = cell.criterion().isRelative() && Rounding.rounded(cell.value()) >= 1;
    return sets || !Rounding.less(least(cell), value) ? Optional.empty() : at(cell, value);
  }

  /** The same on a side of a peak. */
  static Optional<Double> lowered(Rating cell, double by, Flank flank) {
    double value = Rounding.rounded(cell.value() - by);
    Curve curve = (Curve) cell.criterion().value();
    double top = curve.points().get(curve.peak()).rating();
    return Rounding.less(least(cell), value)
        ? curve
            .worth(value)
            .filter(at -> flank.holds(at, top))
            .min(Rounding.comparing(at -> Math.abs(at - top)))
        : Optional.empty();
  }

  /** An option that is out has to reach what is demanded as well. */
  static double beyondDemand(Rating cell, double at) {
    double demand = cell.criterion().mustReach().orElse(at);
    return cell.criterion().isMoreBetter() ? Math.max(at, demand) : Math.min(at, demand);
  }

  private static Optional<Double> at(Rating cell, double value) {
    double now = cell.rating().orElseThrow();
    if (cell.criterion().value() instanceof Curve curve) {
      return curve.worth(value).min(Rounding.comparing(at -> Math.abs(at - now)));
    }
    if (cell.criterion().value() instanceof ValueFunction.Ratio ratio) {
      return Optional.of(ratio.rating(value, cell.standard().orElseThrow()));
    }
    return cell.criterion().value() instanceof ValueFunction.Limit limit
        ? Optional.of(limit.at())
        : Optional.empty();
  }

  private static double most(Rating cell) {
    return cell.criterion().value() instanceof Curve curve
        ? curve.points().get(curve.peak()).worth()
        : 1;
  }

  private static double least(Rating cell) {
    return cell.criterion().value() instanceof Curve curve
        ? Math.min(curve.first().worth(), curve.end().worth())
        : 0;
  }
}
