package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How an option stands to the leader, criterion by criterion, and what brings it past the leader:
 * the one rule behind {@link Stability}, step by step, all of it in closed form.
 *
 * <p>Values and weights 0 to 1, distances in points of 100, positive where the leader is ahead. On
 * a criterion the leader's value exceeds the option's by g.
 *
 * <p>One weight, the others in proportion: the distance goes in a straight line from r at weight 0
 * to d at weight 1, so both tie at r / (r - d), where r and d have opposite signs. Weight moved
 * from criterion i to j: both tie at the share distance / (100 (g_i - g_j)) of all weight; the best
 * j is where g is least, and i must weigh more than that. One rating: raising the option's value,
 * or lowering the leader's, by distance / (100 x weight) makes both tie; there must be more room on
 * the scale. If the leader's falls, the one option right behind it leads. What a criterion demands
 * is a second way: the leader falls out just below it, before it could fall further; an option
 * knocked out by it alone contends on reaching it. Cells without evidence have no rating to change.
 * Of ways that are equal on nine decimals the one on the criterion that stands first counts, an
 * option's own rating before the leader's.
 *
 * <p>Of a knocked-out option only the distance and the change of its own rating are known.
 */
public final class Rivalry {
  private final ValueMatrix all;
  private final List<Sweep> sweeps;
  private final Option leader;
  private final Option option;
  private final double[] weights;

  /** In points, by the scores before they are rounded. */
  private final double apart;

  private final boolean contends;
  private final double distance;
  private final Criterion gainsMost;
  private final RatingWays ratings;

  /** Only where there is a leader, and for another option. */
  Rivalry(ValueMatrix all, List<Sweep> sweeps, Ranking ranking, Option option) {
    this.all = all;
    this.sweeps = sweeps;
    this.leader = ranking.leader().orElseThrow();
    this.option = option;
    this.weights = sweeps.stream().mapToDouble(Sweep::weight).toArray();
    this.apart = score(leader) - score(option);
    this.contends = ranking.of(option).rank().isPresent();
    boolean isRunnerUp = ranking.runnerUp().filter(option::equals).isPresent();
    this.ratings =
        new RatingWays(this, all, isRunnerUp ? Optional.of(leader) : Optional.empty(), apart);
    this.distance = WeightedSum.of(weights, k -> ahead(all.criteria().get(k)));
    this.gainsMost = all.criteria().stream().min(Rounding.comparing(this::ahead)).orElseThrow();
  }

  /** Empty for the leader, and where there is none. */
  public static Optional<Rivalry> of(Analysis analysis, Option option) {
    return analysis.stability().overtake(option).map(Overtake::rivalry);
  }

  public Option option() {
    return option;
  }

  public boolean contends() {
    return contends;
  }

  /** In use. */
  public double weight(Criterion criterion) {
    return sweep(criterion).weight();
  }

  /** By how much the leader's value exceeds the option's. */
  public double ahead(Criterion criterion) {
    return cell(leader, criterion).value() - cell(option, criterion).value();
  }

  /**
   * From criterion to criterion, in points. What follows is worked out from the scores instead,
   * which may differ from it in the last bits of a double.
   */
  public double distance() {
    return distance;
  }

  /** The distance when the criterion weighs nothing; empty when nothing else has weight. */
  public OptionalDouble distanceWithout(Criterion criterion) {
    return Sweep.apart(sweep(criterion).atNone(), leader, option);
  }

  /** The distance when the criterion has this share of the weight. */
  public OptionalDouble distanceAt(Criterion criterion, double share) {
    OptionalDouble none = distanceWithout(criterion);
    return none.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of((1 - share) * none.getAsDouble() + share * 100 * ahead(criterion));
  }

  /** The weight at which both tie, where they change places there; from values. */
  public OptionalDouble tieAt(Criterion criterion) {
    return Sweep.crossing(distanceWithout(criterion), OptionalDouble.of(100 * ahead(criterion)));
  }

  /** How fast the distance changes with the weight, in points. */
  public OptionalDouble steepness(Criterion criterion) {
    OptionalDouble none = distanceWithout(criterion);
    OptionalDouble alone = distanceAlone(criterion);
    return none.isEmpty() || alone.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.abs(none.getAsDouble() - alone.getAsDouble()));
  }

  /** The change of the criterion's weight by which the option passes the leader. */
  Optional<WeightFlip> flip(Criterion criterion) {
    return contends()
        ? Sweep.crossing(distanceWithout(criterion), distanceAlone(criterion)).stream()
            .mapToObj(at -> new WeightFlip(criterion, weight(criterion), at, option))
            .findFirst()
        : Optional.empty();
  }

  /** The criterion to which weight has to move. */
  public Criterion gainsMost() {
    return gainsMost;
  }

  /** The share of all weight that has to leave the criterion for the other one; 0 to 1. */
  public OptionalDouble transfer(Criterion from, Criterion to) {
    double gained = 100 * (ahead(from) - ahead(to));
    return contends() && Rounding.rounded(gained) > 0 && Rounding.less(apart / gained, weight(from))
        ? OptionalDouble.of(apart / gained)
        : OptionalDouble.empty();
  }

  /**
   * The change of a value that makes up the distance; empty where the criterion has no weight to
   * speak of. From criterion to criterion, as the distance.
   */
  public OptionalDouble needed(Criterion criterion) {
    return needed(criterion, distance());
  }

  /** The share of its scale by which the option's own rating has to change. */
  public OptionalDouble own(Criterion criterion) {
    return share(ratings.own(criterion));
  }

  /** The share of its scale by which the leader's rating has to fall. */
  public OptionalDouble lowered(Criterion criterion) {
    return share(ratings.lowered(criterion));
  }

  /**
   * The share of its scale by which the leader's rating has to fall to knock the leader out; only
   * where the option is right behind it.
   */
  public OptionalDouble leaderOut(Criterion criterion) {
    return share(ratings.knockedOut(criterion));
  }

  /** Which ratings would bring the option ahead. */
  public RatingWays ratings() {
    return ratings;
  }

  Optional<Transfer> smallestTransfer() {
    return criteria()
        .flatMap(from -> transferred(from, gainsMost).stream())
        .min(Rounding.comparing(Transfer::share));
  }

  Optional<RatingChange> smallestRatingChange() {
    return ratings.all().min(Rounding.comparing(RatingChange::share));
  }

  private Optional<Transfer> transferred(Criterion from, Criterion to) {
    return transfer(from, to).stream()
        .mapToObj(share -> new Transfer(from, to, share, option))
        .findFirst();
  }

  private OptionalDouble needed(Criterion criterion, double points) {
    return RatingChange.needed(points, weight(criterion));
  }

  private OptionalDouble distanceAlone(Criterion criterion) {
    return Sweep.apart(sweep(criterion).atAll(), leader, option);
  }

  private static OptionalDouble share(Optional<RatingChange> change) {
    return change.stream().mapToDouble(RatingChange::share).findFirst();
  }

  private double score(Option of) {
    return all.score(weights, all.find(of).orElseThrow());
  }

  private Stream<Criterion> criteria() {
    return all.criteria().stream();
  }

  private Sweep sweep(Criterion criterion) {
    return sweeps.get(all.position(criterion));
  }

  private Rating cell(Option of, Criterion criterion) {
    return all.cell(criterion, of);
  }
}
