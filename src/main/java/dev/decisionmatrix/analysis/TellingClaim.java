package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The claim that stands for a rating: of those cited the one nearest to it, then the one whose
 * source has the most weight in the cell, then the first in the file. Where sources disagree no
 * claim stands for all: each side has its own. Assumptions of our own are told only where nothing
 * is cited.
 */
public final class TellingClaim {
  private TellingClaim() {}

  /** Of two cells, that which lies further from the middle of its scale is the more telling. */
  public static List<Claim> ofEither(Rating one, Rating other) {
    boolean second = Math.abs(other.value() - 0.5) > Math.abs(one.value() - 0.5);
    List<Rating> order = second ? List.of(other, one) : List.of(one, other);
    return order.stream()
        .filter(Rating::cited)
        .findFirst()
        .or(() -> order.stream().filter(cell -> !cell.missing()).findFirst())
        .map(TellingClaim::ofEachSide)
        .orElse(List.of());
  }

  /**
   * The claim that stands for the rating; where sources disagree one for the most favourable side
   * and then one for the least favourable. Nothing where there is no evidence.
   */
  public static List<Claim> ofEachSide(Rating cell) {
    return cell.sourcesDisagree()
        ? Stream.of(side(cell, 1), side(cell, -1)).flatMap(Optional::stream).toList()
        : of(cell).stream().toList();
  }

  /** Empty where there is no evidence. */
  public static Optional<Claim> of(Rating cell) {
    return cell.rating().isEmpty()
        ? Optional.empty()
        : nearest(
            cell,
            cell.claims().stream().filter(claim -> !cell.cited() || claim.source().isPresent()),
            cell.rating().getAsDouble());
  }

  /** What stands for the sources that are the most (1) or the least (-1) favourable. */
  private static Optional<Claim> side(Rating cell, int sign) {
    Comparator<SourceRating> favourable =
        Rounding.comparing(part -> sign * cell.worth(part.rating()));
    return cell.bySource().stream()
        .filter(part -> part.source().isPresent())
        .max(favourable.thenComparing(Rounding.comparing(SourceRating::weight)))
        .flatMap(
            part ->
                nearest(
                    cell,
                    cell.claims().stream().filter(claim -> claim.source().equals(part.source())),
                    part.rating()));
  }

  private static Optional<Claim> nearest(Rating cell, Stream<Claim> claims, double rating) {
    return claims.min(
        Rounding.comparing((Claim claim) -> away(cell.criterion().scale(), claim, rating))
            .thenComparing(Rounding.comparing(claim -> -weight(cell, claim.source())))
            .thenComparingInt(Claim::number));
  }

  /** As a share of the scale. */
  private static double away(Scale scale, Claim claim, double rating) {
    return Math.abs(claim.rating() - rating) / (scale.upper() - scale.lower());
  }

  private static double weight(Rating cell, Optional<Source> source) {
    return cell.bySource().stream()
        .filter(part -> part.source().equals(source))
        .mapToDouble(SourceRating::weight)
        .findFirst()
        .orElse(0);
  }
}
