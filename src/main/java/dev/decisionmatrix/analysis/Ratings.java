package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Every cell of the matrix, criteria x options, as {@link RatingRule} combines its claims. */
public final class Ratings {
  private record Cell(Criterion criterion, Option option) {}

  private final Map<Cell, Rating> cells;
  private final RatingRule rule;
  private final Map<Criterion, RatingFigures> figures;
  private final Map<Option, List<Criterion>> shortfalls = new LinkedHashMap<>();

  private Ratings(Map<Cell, Rating> cells, RatingRule rule, Map<Criterion, RatingFigures> figures) {
    this.cells = cells;
    this.rule = rule;
    this.figures = figures;
    cells.forEach(
        (cell, rating) -> {
          if (rating.knocksOut()) {
            shortfalls
                .computeIfAbsent(cell.option(), option -> new ArrayList<>())
                .add(cell.criterion());
          }
        });
  }

  public static Ratings of(Decision decision, Scenario scenario) {
    Map<Cell, List<Claim>> claims = new LinkedHashMap<>();
    for (Claim claim : decision.claims()) {
      if (scenario.counts(claim)) {
        claims
            .computeIfAbsent(new Cell(claim.criterion(), claim.option()), cell -> new ArrayList<>())
            .add(claim);
      }
    }
    RatingRule rule = RatingRule.of(decision, scenario);
    Map<Cell, Rating> cells = new LinkedHashMap<>();
    for (Criterion criterion : decision.criteria()) {
      for (Option option : decision.options()) {
        Cell cell = new Cell(criterion, option);
        Rating found = rule.rating(criterion, option, claims.getOrDefault(cell, List.of()));
        OptionalDouble tried = scenario.tried(criterion, option);
        cells.put(cell, tried.isPresent() ? found.trying(tried.getAsDouble()) : found);
      }
    }
    return new Ratings(cells, rule, figures(decision));
  }

  private static Map<Criterion, RatingFigures> figures(Decision decision) {
    Map<Criterion, List<Claim>> claims = new LinkedHashMap<>();
    decision.criteria().forEach(criterion -> claims.put(criterion, new ArrayList<>()));
    decision
        .claims()
        .forEach(
            claim ->
                claims.computeIfAbsent(claim.criterion(), one -> new ArrayList<>()).add(claim));
    Map<Criterion, RatingFigures> figures = new LinkedHashMap<>();
    int kept = Rounding.digits(decision.criteria());
    claims.forEach(
        (criterion, its) -> figures.put(criterion, RatingFigures.of(criterion, its, kept)));
    return figures;
  }

  /** How the ratings of a criterion are written. */
  public RatingFigures figures(Criterion criterion) {
    RatingFigures found = figures.get(criterion);
    if (found == null) {
      throw new IllegalArgumentException("no such criterion: " + criterion.id());
    }
    return found;
  }

  /** Decimals to which ratings are held against each other and against demands. */
  public int kept() {
    return rule.kept();
  }

  public Rating at(Criterion criterion, Option option) {
    Rating rating = cells.get(new Cell(criterion, option));
    if (rating == null) {
      throw new IllegalArgumentException("no such cell: " + criterion.id() + ", " + option.id());
    }
    return rating;
  }

  /** Whether there is evidence, and all of it is our own assumptions. */
  public boolean assumedAlone() {
    return cells.values().stream().anyMatch(Rating::assumed)
        && cells.values().stream().noneMatch(Rating::cited);
  }

  /** As a rater's own ratings have it; where it gave none, these stand in. */
  Ratings by(Rater rater) {
    Map<Cell, Rating> own = new LinkedHashMap<>();
    cells.forEach((cell, rating) -> own.put(cell, rating.own(rater)));
    return new Ratings(own, rule, figures);
  }

  /** How many cells the rater rated itself. */
  public int ratedBy(Rater rater) {
    return Math.toIntExact(
        cells.values().stream()
            .flatMap(cell -> cell.byEvidence().byRater().stream())
            .filter(one -> one.rater().equals(rater))
            .count());
  }

  /** The options that fall short of what a criterion demands. */
  Set<Option> knockedOut() {
    return Collections.unmodifiableSet(shortfalls.keySet());
  }

  /** The criteria whose demands the option falls short of, in file order. */
  List<Criterion> shortfalls(Option option) {
    return shortfalls.getOrDefault(option, List.of());
  }

  /** Those that fall short of what another criterion demands. */
  Set<Option> knockedOutWithout(Criterion left) {
    Set<Option> knockedOut = new LinkedHashSet<>();
    shortfalls.forEach(
        (option, criteria) -> {
          if (!criteria.equals(List.of(left))) {
            knockedOut.add(option);
          }
        });
    return knockedOut;
  }

  /** By source, the cells that change when it is left out, as they are then. */
  Map<Optional<Source>, List<Rating>> changedWithout() {
    Map<Optional<Source>, List<Rating>> changed = new LinkedHashMap<>();
    for (Rating cell : cells.values()) {
      for (SourceRating part : cell.tried() ? List.<SourceRating>of() : cell.bySource()) {
        changed
            .computeIfAbsent(part.source(), key -> new ArrayList<>())
            .add(without(part.source(), cell));
      }
    }
    return changed;
  }

  /** A cell as it is when a source, or our own assumptions, are left out. */
  public Rating without(Optional<Source> source, Rating cell) {
    Rating rest =
        rule.rating(
            cell.criterion(),
            cell.option(),
            cell.claims().stream().filter(claim -> !claim.source().equals(source)).toList());
    return cell.tried() ? rest.trying(cell.rating().orElseThrow()) : rest;
  }
}
