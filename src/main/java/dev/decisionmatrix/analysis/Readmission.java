package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What would bring back an option whose score, or a sub-total, is too low, in closed form: one
 * rating, or one weight, the others in proportion.
 *
 * <p>Points are held against what they must reach with missing evidence at its best, as they are
 * where the option is knocked out. A rating has to be worth (asked - points) x W / (100 w) more,
 * with w the weight of its criterion and W that of all criteria that are counted, 1 for the score;
 * of several that are too low the most. It has to reach what its criterion demands as well, if that
 * is missed. By a weight the points move so that their distance from what is asked, times the
 * weight of all that is counted, is a straight line: each floor that is asked leaves an interval of
 * weights, and the nearest that lies in all of them is told. Demands of criteria and costs that are
 * missed no weight changes.
 *
 * <p>Empty where a single change of its kind is not enough. Where ratings are held against those of
 * others, an option's own values do not move when it comes back: what is better than all others is
 * worth all before and after. That is so as long as some option misses no demand; else nothing is
 * asked.
 */
public final class Readmission {
  private static final double NEVER = 2;

  private final Analysis analysis;
  private final Option option;
  private final OptionResult result;
  private final List<Floor> floors = new ArrayList<>();

  private Readmission(Analysis analysis, Option option) {
    this.analysis = analysis;
    this.option = option;
    result = analysis.option(option);
    Map<Group, Double> ofGroups = analysis.scenario().policy().mustReachSubtotals();
    ofGroups.forEach((group, points) -> floors.add(of(group, points)));
    double asked = analysis.scenario().mustReachTotal();
    floors.add(new Floor(Optional.empty(), 1, result.highest(), asked));
  }

  public static Readmission of(Analysis analysis, Option option) {
    return new Readmission(analysis, option);
  }

  private Floor of(Group group, double asked) {
    return result.subtotals().stream()
        .filter(one -> one.group().equals(group))
        .findFirst()
        .map(one -> new Floor(Optional.of(group), one.weight(), one.highest(), asked))
        .orElseGet(() -> new Floor(Optional.of(group), 0, 0, asked));
  }

  /** Whether its score or a sub-total keeps it out, and it is known what would follow. */
  public boolean isAsked() {
    return floors.stream().anyMatch(Floor::isBelow) && !wouldBeAlone();
  }

  /** Whether all its ratings would be held against itself, as every option misses a demand. */
  private boolean wouldBeAlone() {
    return !analysis.ratings().relative().isEmpty()
        && analysis.options().stream().noneMatch(one -> one.knockedOutBy().isEmpty());
  }

  /** The least change of one rating, as a share of its scale. */
  public Optional<RatingChange> rating() {
    return criteria()
        .flatMap(criterion -> rating(criterion).stream())
        .min(Rounding.comparing(RatingChange::share));
  }

  /** The least change of one weight. */
  public Optional<WeightFlip> weight() {
    return criteria()
        .flatMap(criterion -> weight(criterion).stream())
        .min(Rounding.comparing(WeightFlip::change));
  }

  /** The rating on a criterion. */
  public Optional<RatingChange> rating(Criterion criterion) {
    OptionalDouble value = value(criterion);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Rating own = cell(criterion);
    return NearestRating.reaching(own, value.getAsDouble())
        .map(at -> result.knockedOutBy().isEmpty() ? at : NearestRating.beyondDemand(own, at))
        .map(at -> RatingChange.readmitted(own, at));
  }

  /** What it has to be worth, whether or not any rating is. */
  public OptionalDouble value(Criterion criterion) {
    Rating own = cell(criterion);
    if (!isAsked() || own.missing() || isHeldOut(criterion) || demandsBeside(criterion)) {
      return OptionalDouble.empty();
    }
    double shortBy =
        floors.stream()
            .filter(floor -> floor.holds(criterion))
            .mapToDouble(Floor::shortBy)
            .max()
            .orElse(0);
    OptionalDouble by = RatingChange.needed(shortBy, analysis.weights().of(criterion));
    return by.isPresent()
        ? OptionalDouble.of(own.value() + by.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Whether the option misses something that the criterion's rating does not reach. */
  private boolean demandsBeside(Criterion criterion) {
    List<Demand> missed = analysis.ratings().knockOuts().missed(option);
    return !missed.isEmpty() && !(missed.size() == 1 && missed.get(0).either().contains(criterion));
  }

  /** Whether points are too low to which the criterion adds nothing. */
  private boolean isHeldOut(Criterion criterion) {
    return floors.stream().anyMatch(floor -> floor.isBelow() && !floor.holds(criterion));
  }

  /** The weight of a criterion. */
  public Optional<WeightFlip> weight(Criterion criterion) {
    double now = analysis.weights().of(criterion);
    OptionalDouble from = from(criterion);
    OptionalDouble to = to(criterion);
    if (from.isEmpty() || to.isEmpty() || Rounding.less(to.getAsDouble(), from.getAsDouble())) {
      return Optional.empty();
    }
    boolean grows = from.getAsDouble() - now >= now - to.getAsDouble();
    return Optional.of(
        new WeightFlip(criterion, now, grows ? from.getAsDouble() : to.getAsDouble(), option));
  }

  /** The least weight at which all is reached; above 1 where there is none. */
  public OptionalDouble from(Criterion criterion) {
    return moves(criterion)
        ? OptionalDouble.of(
            held(criterion)
                .mapToDouble(
                    floor -> from(atNone(floor, criterion).orElseThrow(), atAll(floor, criterion)))
                .max()
                .orElse(0))
        : OptionalDouble.empty();
  }

  /** The most. */
  public OptionalDouble to(Criterion criterion) {
    return moves(criterion)
        ? OptionalDouble.of(
            held(criterion)
                .mapToDouble(
                    floor -> to(atNone(floor, criterion).orElseThrow(), atAll(floor, criterion)))
                .min()
                .orElse(1))
        : OptionalDouble.empty();
  }

  private static double from(double none, double all) {
    return none >= 0 ? 0 : all >= 0 ? none / (none - all) : NEVER;
  }

  private static double to(double none, double all) {
    return all >= 0 ? 1 : none >= 0 ? none / (none - all) : 1 - NEVER;
  }

  private boolean moves(Criterion criterion) {
    return isAsked()
        && result.knockedOutBy().isEmpty()
        && !isHeldOut(criterion)
        && Rounding.rounded(1 - analysis.weights().of(criterion)) > 0;
  }

  private Stream<Floor> held(Criterion criterion) {
    return floors.stream().filter(floor -> floor.holds(criterion));
  }

  /**
   * Points above what is asked, times the weight of what is counted, were the criterion to weigh
   * nothing. Where nothing else that is counted weighs anything they are the same at any weight.
   *
   * @param group empty for the score
   */
  public OptionalDouble atNone(Optional<Group> group, Criterion criterion) {
    return isAsked()
        ? floors.stream()
            .filter(floor -> floor.group().equals(group) && floor.holds(criterion))
            .findFirst()
            .map(floor -> atNone(floor, criterion))
            .orElse(OptionalDouble.empty())
        : OptionalDouble.empty();
  }

  private OptionalDouble atNone(Floor floor, Criterion criterion) {
    double own = analysis.weights().of(criterion);
    double others = 1 - own;
    if (Rounding.rounded(others) <= 0) {
      return OptionalDouble.empty();
    }
    if (Rounding.rounded(floor.counted() - own) <= 0) {
      return OptionalDouble.of(atAll(floor, criterion));
    }
    double over =
        floor.counted() * (floor.highest() - floor.asked())
            - own * (100 * most(criterion) - floor.asked());
    return OptionalDouble.of(Rounding.rounded(over / others));
  }

  /** The same, were it to have all the weight. */
  private double atAll(Floor floor, Criterion criterion) {
    return Rounding.rounded(100 * most(criterion) - floor.asked());
  }

  private double most(Criterion criterion) {
    Rating cell = cell(criterion);
    return cell.missing() ? 1 : cell.value();
  }

  private Rating cell(Criterion criterion) {
    return analysis.ratings().at(criterion, option);
  }

  private Stream<Criterion> criteria() {
    return analysis.decision().criteria().stream();
  }
}
