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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every cell of the matrix, criteria x options, as {@link RatingRule} combines its claims. */
public final class Ratings {
  private record Cell(Criterion criterion, Option option) {}

  private final Map<Cell, Rating> cells;
  private final Map<Cell, Rating> costs;
  private final RatingRule rule;
  private final Map<Criterion, RatingFigures> figures;
  private final List<Demand> demands;
  private final Map<Option, List<Demand>> missed = new LinkedHashMap<>();
  private final Standards standards;

  /** What relative criteria hold ratings against without a source, or our own assumptions. */
  private final Map<Optional<Source>, Map<Criterion, OptionalDouble>> without =
      new LinkedHashMap<>();

  private Ratings(
      Standards standards,
      Map<Cell, Rating> cells,
      Map<Cell, Rating> costs,
      RatingRule rule,
      Map<Criterion, RatingFigures> figures) {
    this.standards = standards;
    this.cells = cells;
    this.costs = costs;
    this.rule = rule;
    this.figures = figures;
    demands = Demand.of(cells.keySet().stream().map(Cell::criterion).distinct().toList());
    cells.keySet().stream().map(Cell::option).distinct().forEach(this::miss);
  }

  private void miss(Option option) {
    List<Demand> out =
        demands.stream().filter(demand -> demand.isMissed(each -> at(each, option))).toList();
    if (!out.isEmpty()) {
      missed.put(option, out);
    }
  }

  /** The same with the cells of relative criteria held against those of the others. */
  private Ratings held() {
    if (!relative().isEmpty()) {
      for (Rating cell : standards.held(this::at, knockedOut())) {
        cells.put(new Cell(cell.criterion(), cell.option()), cell);
      }
      without().remember();
    }
    return this;
  }

  Standards standards() {
    return standards;
  }

  /** The criteria that hold ratings against one another. */
  public List<Criterion> relative() {
    return standards.relative();
  }

  /** The rating that those of a criterion are held against; empty where there is none. */
  public OptionalDouble standard(Criterion criterion) {
    return at(criterion, standards.options().get(0)).standard();
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
    Map<Cell, Rating> costs = new LinkedHashMap<>();
    for (Criterion criterion : decision.rated()) {
      for (Option option : decision.options()) {
        Cell cell = new Cell(criterion, option);
        Rating found = rule.rating(criterion, option, claims.getOrDefault(cell, List.of()));
        OptionalDouble tried = scenario.tried(criterion, option);
        (criterion.isCost() ? costs : cells)
            .put(cell, tried.isPresent() ? found.trying(tried.getAsDouble()) : found);
      }
    }
    return new Ratings(Standards.of(decision), cells, costs, rule, RatingFigures.all(decision))
        .held();
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

  /** Of a criterion or a cost. */
  public Rating at(Criterion criterion, Option option) {
    Rating rating = (criterion.isCost() ? costs : cells).get(new Cell(criterion, option));
    if (rating == null) {
      throw new IllegalArgumentException("no such cell: " + criterion.id() + ", " + option.id());
    }
    return rating;
  }

  /** Whether there is evidence, and all of it is our own assumptions and not what raters judge. */
  public boolean assumedAlone() {
    return rule.raters().powers().isEmpty()
        && cells.values().stream().anyMatch(Rating::assumed)
        && cells.values().stream().noneMatch(Rating::cited);
  }

  /** What a rater hears of a cell: its own claims and nobody's; nobody hears these alone. */
  public Rating heard(Criterion criterion, Option option, Optional<Rater> rater) {
    return heard(at(criterion, option), rater);
  }

  public Rating heard(Rating cell, Optional<Rater> rater) {
    return rule.heard(cell, rater);
  }

  /** What all claims of a cell come to, whoever rates. */
  public Rating withoutRaters(Criterion criterion, Option option) {
    return rule.withoutRaters(at(criterion, option));
  }

  /** As a rater's own ratings have it; where it gave none, these stand in. */
  Ratings by(Rater rater) {
    Map<Cell, Rating> own = new LinkedHashMap<>();
    cells.forEach((cell, rating) -> own.put(cell, RatersJoined.own(rating, rater)));
    return new Ratings(standards, own, costs, rule, figures);
  }

  /** How many cells the rater rated itself. */
  public int ratedBy(Rater rater) {
    return Math.toIntExact(
        Stream.concat(cells.values().stream(), costs.values().stream())
            .flatMap(cell -> cell.byEvidence().byRater().stream())
            .filter(one -> one.rater().equals(rater))
            .count());
  }

  /** The options that miss a demand. */
  Set<Option> knockedOut() {
    return Collections.unmodifiableSet(missed.keySet());
  }

  /** The demands that the option misses. */
  public List<Demand> missed(Option option) {
    return missed.getOrDefault(option, List.of());
  }

  /** Whether the option would miss one, were some of its cells others. */
  boolean isOutWith(Map<Criterion, Rating> changed, Option option) {
    return demands.stream()
        .anyMatch(demand -> demand.isMissed(each -> changed.getOrDefault(each, at(each, option))));
  }

  /** Those that miss another criterion's demand, or one that only this criterion reached. */
  public Set<Option> knockedOutWithout(Criterion left) {
    List<Demand> others =
        Demand.of(
            cells.keySet().stream()
                .map(Cell::criterion)
                .distinct()
                .filter(criterion -> !criterion.equals(left))
                .toList());
    return cells.keySet().stream()
        .map(Cell::option)
        .distinct()
        .filter(option -> others.stream().anyMatch(one -> one.isMissed(each -> at(each, option))))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether the option misses one demand alone, and on that criterion among others. */
  boolean isOutBy(Criterion criterion, Option option) {
    List<Demand> out = missed(option);
    return out.size() == 1 && out.get(0).either().contains(criterion);
  }

  /** Whether the option is out, and the cell's falling short is part of why. */
  public boolean knocksOut(Rating cell) {
    return missed(cell.option()).stream()
        .anyMatch(demand -> demand.either().contains(cell.criterion()));
  }

  /** Whether it is left to the evidence that is missing there if the option misses a demand. */
  public boolean mayKnockOut(Rating cell) {
    return cell.mayFallShort()
        && demands.stream()
            .filter(demand -> demand.either().contains(cell.criterion()))
            .anyMatch(demand -> demand.isOpen(each -> at(each, cell.option())));
  }

  /**
   * How far the value has to fall until it knocks the option out; empty where it cannot, as where
   * another criterion reaches the demand.
   */
  public OptionalDouble outBy(Rating cell) {
    return demands.stream()
            .anyMatch(demand -> demand.restsOn(cell.criterion(), each -> at(each, cell.option())))
        ? cell.outBy()
        : OptionalDouble.empty();
  }

  /**
   * Whether the option would miss a demand, were its rating on a criterion to fall short or not.
   */
  boolean isOutIf(boolean fallsShort, Criterion criterion, Option option) {
    return demands.stream()
        .anyMatch(
            demand ->
                demand.either().contains(criterion)
                    ? fallsShort && demand.restsOn(criterion, each -> at(each, option))
                    : demand.isMissed(each -> at(each, option)));
  }

  /** What is left of them when something is left out. */
  public RatingsWithout without() {
    return new RatingsWithout(this, cells.values(), rule, without);
  }
}
