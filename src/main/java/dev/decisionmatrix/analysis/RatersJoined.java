package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.RaterRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What several raters make of a cell, joined into its rating.
 *
 * <p>A rater counts in a cell where a claim of its own counts. Its rating there is what its own
 * claims make together with those that nobody in particular makes: what is known is known to all.
 * Of the raters the mean by power, the median, each counting once, or the least favourable rating
 * is taken; one without power does not count, unless no rater of the cell has any: then they count
 * alike. Forman and Peniwati 1998.
 *
 * @param powers of the raters, at least 0, in their order
 */
record RatersJoined(Map<Rater, Double> powers, RaterRule rule) {
  RatersJoined {
    powers = Collections.unmodifiableMap(new LinkedHashMap<>(powers));
  }

  static RatersJoined of(Decision decision, Scenario scenario) {
    Map<Rater, Double> powers = new LinkedHashMap<>();
    decision.raters().forEach(rater -> powers.put(rater, decision.power(rater)));
    return new RatersJoined(powers, scenario.raters());
  }

  /**
   * By rater, in their order; empty where nobody in particular rates.
   *
   * @param combined what some of the claims make together
   */
  List<RaterRating> of(List<Claim> claims, ToDoubleFunction<List<Claim>> combined) {
    Map<Rater, List<Claim>> own = new LinkedHashMap<>();
    if (!powers.isEmpty()) {
      powers.keySet().forEach(rater -> own.put(rater, madeBy(rater, claims)));
      own.values().removeIf(List::isEmpty);
    }
    double total = Sum.of(own.keySet().stream().mapToDouble(this::power));
    List<RaterRating> ratings = new ArrayList<>();
    own.forEach(
        (rater, its) ->
            ratings.add(
                new RaterRating(
                    rater,
                    combined.applyAsDouble(heardBy(rater, claims)),
                    its.size(),
                    total > 0 ? power(rater) / total : 1.0 / own.size())));
    return ratings;
  }

  private double power(Rater rater) {
    return powers.getOrDefault(rater, 0.0);
  }

  /** A cell as a rater's own rating has it; the same where it gave none, or one is tried. */
  static Rating own(Rating cell, Rater rater) {
    Optional<RaterRating> own =
        cell.byRater().stream().filter(one -> one.rater().equals(rater)).findFirst();
    if (own.isEmpty() || cell.tried()) {
      return cell;
    }
    double reached = cell.worth(own.get().rating());
    return new Rating(
        cell.criterion(),
        cell.option(),
        OptionalDouble.of(own.get().rating()),
        reached,
        reached,
        reached,
        cell.bySource(),
        List.of(own.get()),
        heardBy(rater, cell.claims()),
        Optional.empty(),
        cell.standard(),
        cell.kept());
  }

  private static List<Claim> madeBy(Rater rater, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.rater().filter(rater::equals).isPresent())
        .toList();
  }

  /** Its own claims, and those that nobody in particular makes. */
  static List<Claim> heardBy(Rater rater, List<Claim> claims) {
    return claims.stream().filter(claim -> claim.rater().map(rater::equals).orElse(true)).toList();
  }

  /**
   * The rating of the cell.
   *
   * @param ratings of at least one rater
   */
  double joined(Criterion criterion, List<RaterRating> ratings) {
    return switch (rule) {
      case MEAN ->
          Rounding.mean(
              criterion.scale(),
              Sum.of(ratings.stream().mapToDouble(one -> one.share() * one.rating())));
      case MEDIAN -> median(criterion, counting(ratings));
      case MINIMUM -> least(criterion, counting(ratings));
    };
  }

  private static List<RaterRating> counting(List<RaterRating> ratings) {
    return ratings.stream().filter(one -> one.share() > 0).toList();
  }

  private static double median(Criterion criterion, List<RaterRating> ratings) {
    double[] sorted = ratings.stream().mapToDouble(RaterRating::rating).sorted().toArray();
    double middle =
        Sum.of(
            Arrays.stream(
                new double[] {sorted[(sorted.length - 1) / 2], sorted[sorted.length / 2]}));
    return Rounding.mean(criterion.scale(), middle / 2);
  }

  private static double least(Criterion criterion, List<RaterRating> ratings) {
    return ratings.stream()
        .min(Comparator.comparingDouble(one -> criterion.favour(one.rating())))
        .orElseThrow()
        .rating();
  }
}
