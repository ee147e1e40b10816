package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Ratings as they are when a source, or what a criterion demands, is left out. Where ratings are
 * held against one another those of all options move.
 */
public final class RatingsWithout {
  private final Ratings ratings;
  private final Supplier<Stream<Rating>> all;
  private final Standards standards;
  private final RatingRule rule;
  private final Map<Optional<Source>, Map<Criterion, OptionalDouble>> held;

  /**
   * Of these ratings.
   *
   * @param all every cell, those of costs too
   * @param held by source, what relative criteria hold ratings against without it
   */
  RatingsWithout(
      Ratings ratings,
      Supplier<Stream<Rating>> all,
      RatingRule rule,
      Map<Optional<Source>, Map<Criterion, OptionalDouble>> held) {
    this.ratings = ratings;
    this.all = all;
    this.standards = ratings.standards();
    this.rule = rule;
    this.held = held;
  }

  /** Works out what is held against what without each source. */
  void remember() {
    bySource().forEach((source, rest) -> held.put(source, standards.with(rest, ratings)));
  }

  /** By source, the cells that change when it is left out, as they are then. */
  Map<Optional<Source>, List<Rating>> changed() {
    Map<Optional<Source>, List<Rating>> changed = bySource();
    if (!standards.relative().isEmpty()) {
      changed.replaceAll(
          (source, rest) ->
              standards.moved(rest, ratings::at, held.getOrDefault(source, Map.of())));
    }
    return changed;
  }

  /** The cells of relative criteria as they are without what another criterion demands. */
  List<Rating> changed(Criterion left) {
    return standards.held(ratings::at, ratings.knockOuts().missingWithout(left));
  }

  private Map<Optional<Source>, List<Rating>> bySource() {
    Map<Optional<Source>, List<Rating>> changed = new LinkedHashMap<>();
    for (Rating cell : all.get().toList()) {
      for (SourceRating part : cell.tried() ? List.<SourceRating>of() : cell.bySource()) {
        changed
            .computeIfAbsent(part.source(), key -> new ArrayList<>())
            .add(rest(part.source(), cell));
      }
    }
    return changed;
  }

  /** A cell as it is without a source, or our own assumptions. */
  public Rating source(Optional<Source> source, Rating cell) {
    Rating rest = rest(source, cell);
    return cell.criterion().isRelative()
        ? rest.against(
            held.getOrDefault(source, Map.of()).getOrDefault(cell.criterion(), cell.standard()))
        : rest;
  }

  /** Whether the option misses a demand without a source, whatever its total. */
  public boolean misses(Optional<Source> source, Option option) {
    Map<Criterion, Rating> then = new LinkedHashMap<>();
    all.get()
        .filter(cell -> cell.option().equals(option))
        .forEach(cell -> then.put(cell.criterion(), source(source, cell)));
    return ratings.knockOuts().missesWith(then, option);
  }

  /** A cell as it is without what another criterion demands. */
  public Rating criterion(Criterion left, Rating cell) {
    return standards.held(
        cell.criterion(), cell, ratings::at, ratings.knockOuts().missingWithout(left));
  }

  private Rating rest(Optional<Source> source, Rating cell) {
    Rating rest =
        rule.rating(
            cell.criterion(),
            cell.option(),
            cell.claims().stream().filter(claim -> !claim.source().equals(source)).toList());
    return cell.tried() ? rest.trying(cell.rating().orElseThrow()) : rest;
  }
}
