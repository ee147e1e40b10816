package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Claims combined into ratings and mapped to partial values, criteria x options.
 *
 * <p>By source: the mean over sources of the mean of each source's counted claims; by claim: the
 * plain mean. Ratings are in the criterion's unit and on its scale; values are (rating - worst) /
 * (best - worst), so 0 to 1 whichever way the scale runs. Where no claim counts, a stand-in on the
 * value scale is used and the cell says that it is missing. Keeney and Raiffa 1976.
 */
public final class Ratings {
  private record Cell(Criterion criterion, Option option) {}

  private final Map<Cell, Rating> cells;

  private Ratings(Map<Cell, Rating> cells) {
    this.cells = cells;
  }

  public static Ratings of(Decision decision, Scenario scenario) {
    Map<Cell, List<Claim>> claims = new LinkedHashMap<>();
    for (Claim claim : decision.claims()) {
      if (counts(claim, scenario)) {
        claims
            .computeIfAbsent(new Cell(claim.criterion(), claim.option()), cell -> new ArrayList<>())
            .add(claim);
      }
    }
    Map<Source, Integer> order = new LinkedHashMap<>();
    decision.sources().forEach(source -> order.put(source, order.size()));
    Map<Cell, Rating> cells = new LinkedHashMap<>();
    for (Criterion criterion : decision.criteria()) {
      for (Option option : decision.options()) {
        Cell cell = new Cell(criterion, option);
        cells.put(cell, rating(cell, claims.getOrDefault(cell, List.of()), order, scenario));
      }
    }
    return new Ratings(cells);
  }

  public Rating at(Criterion criterion, Option option) {
    Rating rating = cells.get(new Cell(criterion, option));
    if (rating == null) {
      throw new IllegalArgumentException("no such cell: " + criterion.id() + ", " + option.id());
    }
    return rating;
  }

  private static boolean counts(Claim claim, Scenario scenario) {
    return !scenario.claimsOff().contains(claim.number())
        && claim.source().map(source -> !scenario.sourcesOff().contains(source)).orElse(true);
  }

  private static Rating rating(
      Cell cell, List<Claim> claims, Map<Source, Integer> order, Scenario scenario) {
    List<SourceRating> bySource = bySource(claims, order);
    Scale scale = cell.criterion().scale();
    if (claims.isEmpty()) {
      double standIn = scenario.missingEvidence().value();
      return new Rating(
          cell.criterion(),
          cell.option(),
          OptionalDouble.empty(),
          standIn,
          standIn,
          standIn,
          List.of(),
          List.of());
    }
    double combined =
        scenario.combine() == Combine.BY_SOURCE
            ? mean(bySource, SourceRating::rating)
            : mean(claims, Claim::rating);
    double[] values =
        bySource.stream().mapToDouble(rating -> value(scale, rating.rating())).sorted().toArray();
    return new Rating(
        cell.criterion(),
        cell.option(),
        OptionalDouble.of(combined),
        value(scale, combined),
        values[0],
        values[values.length - 1],
        bySource,
        claims);
  }

  private static double value(Scale scale, double rating) {
    return (rating - scale.worst()) / (scale.best() - scale.worst());
  }

  private static List<SourceRating> bySource(List<Claim> claims, Map<Source, Integer> order) {
    Map<Optional<Source>, List<Claim>> groups = new LinkedHashMap<>();
    claims.forEach(
        claim -> groups.computeIfAbsent(claim.source(), key -> new ArrayList<>()).add(claim));
    return groups.entrySet().stream()
        .map(
            group ->
                new SourceRating(
                    group.getKey(), mean(group.getValue(), Claim::rating), group.getValue().size()))
        .sorted(
            Comparator.comparingInt(
                rating -> rating.source().map(order::get).orElse(Integer.MAX_VALUE)))
        .toList();
  }

  /** Added up in order: a stream's own sum differs between versions of Java. */
  private static <T> double mean(List<T> things, ToDoubleFunction<T> figure) {
    double sum = 0;
    for (T thing : things) {
      sum += figure.applyAsDouble(thing);
    }
    return sum / things.size();
  }
}
