package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Scale;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A change of one rating within its scale by which an option passes the leader.
 *
 * @param rated the option whose rating changes: the passing one or the leader
 * @param now the rating, in the criterion's unit
 * @param at the rating at which the lead changes hands: for {@link Kind#READMITTED} on reaching it,
 *     else beyond it
 * @param share of the scale between the two
 * @param passing the option that goes ahead
 */
public record RatingChange(
    Kind kind,
    Criterion criterion,
    Option rated,
    double now,
    double at,
    double share,
    Option passing) {
  /**
   * Decimals of a weight of which one must be left for a rating to count: with less, none makes up
   * a ten-thousandth of a point, and to divide by it would make figures of noise.
   */
  public static final int WEIGHT_DIGITS = 6;

  /** The option's own rating raised by so much of its value; empty without that much room. */
  static Optional<RatingChange> raised(Rating own, OptionalDouble needed) {
    if (!own.criterion().isLinear()) {
      return Optional.ofNullable(needed.isPresent() ? needed.getAsDouble() : null)
          .flatMap(by -> NearestRating.raised(own, by))
          .map(at -> of(Kind.RAISED, own, at, own.option()));
    }
    return needed.stream()
        .filter(by -> Rounding.less(by, 1 - own.value()))
        .mapToObj(by -> linear(Kind.RAISED, own, own.value() + by, own.option()))
        .findFirst();
  }

  /**
   * The leader's rating lowered by so much of its value; empty without that much room above the
   * worst, and above what knocks the leader out.
   */
  static Optional<RatingChange> lowered(
      Rating first, OptionalDouble needed, OptionalDouble outBy, Option passing) {
    if (!first.criterion().isLinear()) {
      return Optional.ofNullable(needed.isPresent() ? needed.getAsDouble() : null)
          .flatMap(by -> NearestRating.lowered(first, by))
          .map(at -> of(Kind.LOWERED, first, at, passing))
          .filter(way -> outBy.stream().allMatch(out -> Rounding.less(way.share(), out)));
    }
    return needed.stream()
        .filter(by -> Rounding.less(by, outBy.orElse(first.value())))
        .mapToObj(by -> linear(Kind.LOWERED, first, first.value() - by, passing))
        .findFirst();
  }

  /** The leader's rating lowered to what the criterion demands; empty where that is the worst. */
  static Optional<RatingChange> knockedOut(Rating first, OptionalDouble outBy, Option passing) {
    return outBy.isPresent()
        ? Optional.of(demanded(Kind.KNOCKED_OUT, first, passing))
        : Optional.empty();
  }

  /** The option's own rating raised to what the criterion demands. */
  static RatingChange readmitted(Rating own) {
    return demanded(Kind.READMITTED, own, own.option());
  }

  /** The same change to another rating. */
  RatingChange to(Rating own, double other) {
    return of(kind, own, other, passing);
  }

  /** The option's own rating raised so far that it contends. */
  static RatingChange readmitted(Rating own, double at) {
    return of(Kind.READMITTED, own, at, own.option());
  }

  private static RatingChange demanded(Kind kind, Rating cell, Option passing) {
    return cell.criterion().isLinear()
        ? linear(kind, cell, cell.demanded().value().orElseThrow(), passing)
        : of(kind, cell, cell.criterion().mustReach().orElseThrow(), passing);
  }

  /** How far another rating is from that of a cell, as a share of the scale. */
  static double share(Rating cell, double other) {
    Scale scale = cell.criterion().scale();
    return Math.abs(other - cell.rating().orElseThrow()) / (scale.upper() - scale.lower());
  }

  private static RatingChange linear(Kind kind, Rating cell, double value, Option passing) {
    return new RatingChange(
        kind,
        cell.criterion(),
        cell.option(),
        cell.rating().orElseThrow(),
        cell.criterion().rating(value),
        Math.abs(value - cell.value()),
        passing);
  }

  private static RatingChange of(Kind kind, Rating cell, double at, Option passing) {
    return new RatingChange(
        kind,
        cell.criterion(),
        cell.option(),
        cell.rating().orElseThrow(),
        at,
        share(cell, at),
        passing);
  }

  /** What brings the option ahead. */
  public enum Kind {
    /** Its own rating rises. */
    RAISED,
    /** The leader's rating falls. */
    LOWERED,
    /** The leader's rating falls below what the criterion demands. */
    KNOCKED_OUT,
    /** Its own rating reaches what the criterion demands, so that it contends. */
    READMITTED;

    /** In lower case: {@code knocked out}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** The change of a value that is worth so many points; empty where there is no such weight. */
  static OptionalDouble needed(double points, double weight) {
    return Rounding.rounded(weight, WEIGHT_DIGITS) > 0
        ? OptionalDouble.of(points / (100 * weight))
        : OptionalDouble.empty();
  }
}
