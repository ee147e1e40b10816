package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** Every cell of the matrix, criteria x options, as {@link RatingRule} combines its claims. */
public final class Ratings {
  private final Map<MatrixCell, Rating> cells;
  private final Map<MatrixCell, Rating> costs;
  private final RatingRule rule;
  private final Map<Criterion, RatingFigures> figures;
  private final KnockOuts knockOuts;
  private final Standards standards;

  /** What relative criteria hold ratings against without a source, or our own assumptions. */
  private final Map<Optional<Source>, Map<Criterion, OptionalDouble>> without =
      new LinkedHashMap<>();

  private Ratings(
      Standards standards,
      Map<MatrixCell, Rating> cells,
      Map<MatrixCell, Rating> costs,
      RatingRule rule,
      Map<Criterion, RatingFigures> figures,
      KnockOuts.Totals totals) {
    this.standards = standards;
    this.cells = cells;
    this.costs = costs;
    this.rule = rule;
    this.figures = figures;
    knockOuts =
        new KnockOuts(
            Stream.concat(cells.keySet().stream(), costs.keySet().stream())
                .map(MatrixCell::criterion)
                .distinct()
                .toList(),
            options(cells),
            this::at,
            totals);
  }

  private static List<Option> options(Map<MatrixCell, Rating> cells) {
    return cells.keySet().stream().map(MatrixCell::option).distinct().toList();
  }

  /**
   * The same with the cells of relative criteria held against those of the others. Who misses a
   * demand is out of these; who has too low a total is not, since the total follows from them.
   */
  private Ratings held() {
    if (!relative().isEmpty()) {
      for (Rating cell : standards.held(this::at, knockOuts.missing())) {
        cells.put(new MatrixCell(cell.criterion(), cell.option()), cell);
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
    Map<MatrixCell, List<Claim>> claims = new LinkedHashMap<>();
    for (Claim claim : decision.claims()) {
      if (scenario.counts(claim)) {
        claims
            .computeIfAbsent(
                new MatrixCell(claim.criterion(), claim.option()), cell -> new ArrayList<>())
            .add(claim);
      }
    }
    RatingRule rule = RatingRule.of(decision, scenario);
    Map<MatrixCell, Rating> cells = new LinkedHashMap<>();
    Map<MatrixCell, Rating> costs = new LinkedHashMap<>();
    for (Criterion criterion : decision.rated()) {
      for (Option option : decision.options()) {
        MatrixCell cell = new MatrixCell(criterion, option);
        Rating found = rule.rating(criterion, option, claims.getOrDefault(cell, List.of()));
        OptionalDouble tried = scenario.tried(criterion, option);
        (criterion.isCost() ? costs : cells)
            .put(cell, tried.isPresent() ? found.trying(tried.getAsDouble()) : found);
      }
    }
    return new Ratings(
            Standards.of(decision),
            cells,
            costs,
            rule,
            RatingFigures.all(decision),
            KnockOuts.Totals.NONE)
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
    Rating rating = (criterion.isCost() ? costs : cells).get(new MatrixCell(criterion, option));
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
    Map<MatrixCell, Rating> own = new LinkedHashMap<>();
    cells.forEach((cell, rating) -> own.put(cell, RatersJoined.own(rating, rater)));
    return new Ratings(standards, own, costs, rule, figures, knockOuts.totals());
  }

  /** How many cells the rater rated itself. */
  public int ratedBy(Rater rater) {
    return Math.toIntExact(
        Stream.concat(cells.values().stream(), costs.values().stream())
            .flatMap(cell -> cell.byEvidence().byRater().stream())
            .filter(one -> one.rater().equals(rater))
            .count());
  }

  /**
   * The same under weights by which totals and sub-totals must reach so many points of 100.
   * Evidence that is missing knocks nobody out: it counts at its best.
   */
  Ratings under(Weights weights, Policy policy) {
    if (!policy.asksForTotals()) {
      return this;
    }
    double mustReach = policy.mustReachTotal();
    Set<Option> out = new LinkedHashSet<>();
    WeightedSum.of(options(cells), this, weights, cell -> cell.missing() ? 1 : cell.value())
        .forEach(
            (option, highest) -> {
              if (Rounding.less(highest, mustReach)) {
                out.add(option);
              }
            });
    KnockOuts.Totals totals =
        new KnockOuts.Totals(mustReach, out, subtotals(weights, policy.mustReachSubtotals()));
    Ratings under = new Ratings(standards, cells, costs, rule, figures, totals);
    under.without.putAll(without);
    return under;
  }

  private Map<Option, List<Subtotal>> subtotals(Weights weights, Map<Group, Double> asked) {
    Map<Option, List<Subtotal>> subtotals = new LinkedHashMap<>();
    for (Option option : asked.isEmpty() ? List.<Option>of() : options(cells)) {
      subtotals.put(
          option,
          asked.entrySet().stream()
              .flatMap(
                  one ->
                      Subtotal.of(one.getKey(), one.getValue(), weights, each -> at(each, option))
                          .stream())
              .toList());
    }
    return subtotals;
  }

  /** What knocks options out. */
  public KnockOuts knockOuts() {
    return knockOuts;
  }

  /** The options that miss a demand, or whose total is too low. */
  Set<Option> knockedOut() {
    return knockOuts.knockedOut();
  }

  /** What is left of them when something is left out. */
  public RatingsWithout without() {
    return new RatingsWithout(this, this::all, rule, without);
  }

  private Stream<Rating> all() {
    return Stream.concat(cells.values().stream(), costs.values().stream());
  }
}
