package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Claims combined into a rating and mapped to a partial value.
 *
 * <p>By source: the mean over sources of the mean of each source's counted claims, own assumptions
 * counting as one source; by claim: the plain mean. Where raters rate the cell each one's claims
 * are combined so, and then the raters as {@link RatersJoined} says. The rating is in the
 * criterion's unit and on its scale; the value is (rating - worst) / (best - worst), so 0 to 1
 * whichever way the scale runs. Where no claim counts a stand-in on the value scale is used and the
 * cell says that it is missing. Keeney and Raiffa 1976.
 *
 * @param order position of each source in the file of sources
 * @param raters joins what several make of a cell
 * @param kept decimals to which ratings are held against demands
 */
record RatingRule(
    Map<Source, Integer> order,
    Combine combine,
    RatersJoined raters,
    MissingEvidence missing,
    int kept) {
  RatingRule {
    order = Collections.unmodifiableMap(new LinkedHashMap<>(order));
  }

  static RatingRule of(Decision decision, Scenario scenario) {
    Map<Source, Integer> order = new LinkedHashMap<>();
    decision.sources().forEach(source -> order.put(source, order.size()));
    return new RatingRule(
        order,
        scenario.combine(),
        RatersJoined.of(decision, scenario),
        scenario.missingEvidence(),
        Rounding.digits(decision.criteria()));
  }

  /** What a rater hears of a cell, or nobody in particular does, without anything being joined. */
  Rating heard(Rating cell, Optional<Rater> rater) {
    return withoutRaters(
        cell,
        cell.byEvidence().claims().stream()
            .filter(claim -> claim.rater().isEmpty() || claim.rater().equals(rater))
            .toList());
  }

  /** What all claims of a cell come to, whoever rates. */
  Rating withoutRaters(Rating cell) {
    return withoutRaters(cell, cell.byEvidence().claims());
  }

  private Rating withoutRaters(Rating cell, List<Claim> claims) {
    RatersJoined nobody = new RatersJoined(Map.of(), raters.rule());
    return new RatingRule(order, combine, nobody, missing, kept)
        .rating(cell.criterion(), cell.option(), claims);
  }

  /** What the counted claims of a cell make of it. */
  Rating rating(Criterion criterion, Option option, List<Claim> claims) {
    if (claims.isEmpty()) {
      double standIn = missing.value();
      return new Rating(
          criterion,
          option,
          OptionalDouble.empty(),
          standIn,
          standIn,
          standIn,
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          OptionalDouble.empty(),
          kept);
    }
    Scale scale = criterion.scale();
    List<SourceRating> bySource = bySource(scale, claims);
    List<RaterRating> byRater = raters.of(claims, some -> combined(scale, some));
    double combined =
        byRater.isEmpty() ? combined(scale, claims) : raters.joined(criterion, byRater);
    return new Rating(
            criterion,
            option,
            OptionalDouble.of(combined),
            0,
            0,
            0,
            bySource,
            byRater,
            claims,
            Optional.empty(),
            OptionalDouble.empty(),
            kept)
        .valued();
  }

  private double combined(Scale scale, List<Claim> claims) {
    return combine == Combine.BY_SOURCE
        ? mean(scale, bySource(scale, claims), SourceRating::rating)
        : mean(scale, claims, Claim::rating);
  }

  private List<SourceRating> bySource(Scale scale, List<Claim> claims) {
    Map<Optional<Source>, List<Claim>> groups = new LinkedHashMap<>();
    claims.forEach(
        claim -> groups.computeIfAbsent(claim.source(), key -> new ArrayList<>()).add(claim));
    return groups.entrySet().stream()
        .map(
            group ->
                new SourceRating(
                    group.getKey(),
                    mean(scale, group.getValue(), Claim::rating),
                    group.getValue().size(),
                    combine == Combine.BY_SOURCE
                        ? 1.0 / groups.size()
                        : (double) group.getValue().size() / claims.size()))
        .sorted(
            Comparator.comparingInt(
                rating -> rating.source().map(order::get).orElse(Integer.MAX_VALUE)))
        .toList();
  }

  private static <T> double mean(Scale scale, List<T> things, ToDoubleFunction<T> figure) {
    return Rounding.mean(scale, Sum.of(things.stream().mapToDouble(figure)) / things.size());
  }
}
