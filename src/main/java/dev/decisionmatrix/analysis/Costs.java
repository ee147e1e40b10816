package dev.decisionmatrix.analysis;

import dev.decisionmatrix.analysis.Costed.Kind;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Value against cost. The costs of an option, all in one unit and at least 0, are added up and kept
 * out of the score. A contender is dominated where another has at least its score at no more cost
 * and is ahead in one of them; efficient else, unless one of unknown cost with at least its score
 * could still dominate it. Along the frontier, in order of cost, stands what each point more costs;
 * an option that a mix of two others beats is left out of it (extended dominance). Scores and costs
 * are compared to nine decimals; those alike in both do not dominate one another.
 *
 * <p>Edwards and Barron 1994; Goodwin and Wright 2004, chapter 3; Drummond et al. 2015, chapter 5.
 *
 * @param unit of all costs; may be empty
 * @param options in file order
 * @param candidates those of known cost that no other of known cost dominates, in order of cost
 * @param frontier in order of cost
 */
public record Costs(
    String unit, List<Costed> options, List<Costed> candidates, List<CostStep> frontier) {
  private static final double THOUSAND = 1000;

  private static final Comparator<Costed> BY_COST =
      Comparator.comparingDouble((Costed one) -> one.cost().orElseThrow())
          .thenComparingDouble(Costed::score);

  public Costs {
    options = List.copyOf(options);
    candidates = List.copyOf(candidates);
    frontier = List.copyOf(frontier);
  }

  static Costs of(Analysis analysis) {
    Decision decision = analysis.decision();
    if (decision.costs().isEmpty()) {
      return new Costs("", List.of(), List.of(), List.of());
    }
    List<Costed> options = new ArrayList<>();
    for (Option option : decision.options()) {
      options.add(costed(analysis, option));
    }
    List<Costed> judged = new ArrayList<>();
    for (Costed one : options) {
      judged.add(judged(one, options, analysis.ranking()));
    }
    List<Costed> candidates = judged.stream().filter(Costed::isCandidate).sorted(BY_COST).toList();
    List<Costed> efficient =
        candidates.stream().filter(one -> !isBehindMix(one, candidates)).toList();
    judged.replaceAll(
        one ->
            candidates.contains(one) && !efficient.contains(one)
                ? one.as(Kind.MIX, around(one, efficient))
                : one);
    return new Costs(
        decision.costs().get(0).unit(),
        judged,
        candidates.stream().map(one -> find(one.option(), judged)).toList(),
        steps(efficient));
  }

  private static Costed costed(Analysis analysis, Option option) {
    List<Criterion> missing =
        analysis.decision().costs().stream()
            .filter(cost -> analysis.ratings().at(cost, option).missing())
            .toList();
    Standing standing = analysis.ranking().of(option);
    return new Costed(
        option,
        standing.score(),
        sum(analysis, option, Costs::cost),
        sum(analysis, option, rating -> said(rating).min().orElse(cost(rating))),
        sum(analysis, option, rating -> said(rating).max().orElse(cost(rating))),
        missing,
        standing.rank().isEmpty() ? Kind.OUT : missing.isEmpty() ? Kind.EFFICIENT : Kind.UNKNOWN,
        List.of());
  }

  private static double cost(Rating rating) {
    return rating.rating().orElseThrow();
  }

  private static DoubleStream said(Rating rating) {
    return rating.tried()
        ? DoubleStream.empty()
        : rating.bySource().stream().mapToDouble(SourceRating::rating);
  }

  private static OptionalDouble sum(
      Analysis analysis, Option option, ToDoubleFunction<Rating> figure) {
    List<Rating> all =
        analysis.decision().costs().stream()
            .map(cost -> analysis.ratings().at(cost, option))
            .toList();
    return all.stream().anyMatch(Rating::missing)
        ? OptionalDouble.empty()
        : OptionalDouble.of(Rounding.rounded(Sum.of(all.stream().mapToDouble(figure))));
  }

  private static Costed judged(Costed one, List<Costed> options, Ranking ranking) {
    if (one.kind() != Kind.EFFICIENT) {
      return one;
    }
    List<Option> by =
        ranking.contenders().stream()
            .map(Standing::option)
            .filter(other -> dominates(find(other, options), one))
            .toList();
    boolean open =
        options.stream()
            .anyMatch(other -> other.kind() == Kind.UNKNOWN && other.score() >= one.score());
    return by.isEmpty()
        ? one.as(open ? Kind.OPEN : Kind.EFFICIENT, by)
        : one.as(Kind.DOMINATED, by);
  }

  private static boolean dominates(Costed other, Costed one) {
    double cost = one.cost().orElseThrow();
    double others = other.cost().orElse(Double.POSITIVE_INFINITY);
    return other.score() >= one.score()
        && others <= cost
        && (other.score() > one.score() || others < cost);
  }

  /** Whether a point costs more on the way to it than on the way from it. */
  private static boolean isBehindMix(Costed one, List<Costed> candidates) {
    OptionalDouble to =
        candidates.stream()
            .filter(other -> other.score() < one.score())
            .mapToDouble(other -> perPoint(other, one))
            .max();
    OptionalDouble from =
        candidates.stream()
            .filter(other -> other.score() > one.score())
            .mapToDouble(other -> perPoint(one, other))
            .min();
    return to.isPresent() && from.isPresent() && to.getAsDouble() > from.getAsDouble();
  }

  /** What each point more costs that one has than the other. */
  public static double perPoint(Costed from, Costed to) {
    double cost = to.cost().orElseThrow() - from.cost().orElseThrow();
    return Rounding.rounded(cost / (to.score() - from.score()));
  }

  /** The nearest on the frontier on both sides. */
  private static List<Option> around(Costed one, List<Costed> efficient) {
    List<Option> around = new ArrayList<>();
    efficient.stream()
        .filter(other -> other.score() < one.score())
        .reduce((nearer, nearest) -> nearest)
        .ifPresent(other -> around.add(other.option()));
    efficient.stream()
        .filter(other -> other.score() > one.score())
        .findFirst()
        .ifPresent(other -> around.add(other.option()));
    return around;
  }

  private static List<CostStep> steps(List<Costed> efficient) {
    List<CostStep> steps = new ArrayList<>();
    for (Costed one : efficient) {
      steps.add(steps.isEmpty() ? CostStep.first(one) : steps.get(steps.size() - 1).next(one));
    }
    return steps;
  }

  private static Costed find(Option option, List<Costed> options) {
    return options.stream().filter(one -> one.option().equals(option)).findFirst().orElseThrow();
  }

  /** Whether there are costs at all. */
  public boolean isAny() {
    return !options.isEmpty();
  }

  public Costed of(Option option) {
    return find(option, options);
  }

  /** Where it stands on the frontier, from 0; empty where it does not. */
  public OptionalInt place(Option option) {
    for (int place = 0; place < frontier.size(); place++) {
      if (frontier.get(place).option().equals(option)) {
        return OptionalInt.of(place);
      }
    }
    return OptionalInt.empty();
  }

  /** The next cheaper one on the frontier, which does with fewer points. */
  public Optional<CostStep> cheaperThan(Option option) {
    return place(option).stream()
        .mapToObj(place -> frontier.subList(0, place))
        .flatMap(cheaper -> cheaper.stream().reduce((one, nearer) -> nearer).stream())
        .findFirst();
  }

  /** For how much of cost points are told, so that figures are neither tiny nor huge: 1, 1,000. */
  public double much() {
    double most = options.stream().mapToDouble(one -> one.cost().orElse(0)).max().orElse(0);
    double much = 1;
    while (most / much >= THOUSAND) {
      much *= THOUSAND;
    }
    return much;
  }

  /** How costs are shown: with the decimals of the claims, and their unit. */
  public static Decimals shown(Analysis analysis) {
    List<Criterion> costs = analysis.decision().costs();
    int digits =
        costs.stream()
            .mapToInt(cost -> analysis.ratings().figures(cost).told().digits())
            .max()
            .orElse(0);
    return Decimals.thousands(digits).with(costs.get(0).unit());
  }
}
