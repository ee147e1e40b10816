package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.ValueFunction.Curve.Flank;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Which change of one rating brings an option ahead of the leader: its own, or the leader's if the
 * option is right behind. Everything else stays; where an option comes or goes whose rating others
 * are held against they would not, so none is given.
 */
public final class RatingWays {
  private final Rivalry rivalry;
  private final ValueMatrix all;
  private final Optional<Option> leader;
  private final double apart;

  /**
   * The ways of an option.
   *
   * @param leader only where the option is right behind
   * @param apart in points, by the scores before they are rounded
   */
  RatingWays(Rivalry rivalry, ValueMatrix all, Optional<Option> leader, double apart) {
    this.rivalry = rivalry;
    this.all = all;
    this.leader = leader;
    this.apart = apart;
  }

  Stream<RatingChange> all() {
    List<Criterion> criteria = all.criteria();
    return Stream.concat(
        criteria.stream().flatMap(each -> own(each).stream()),
        criteria.stream()
            .flatMap(each -> Stream.of(lowered(each), knockedOut(each)))
            .flatMap(Optional::stream));
  }

  Optional<RatingChange> own(Criterion criterion) {
    Option option = rivalry.option();
    Rating own = all.cell(criterion, option);
    if (own.missing()) {
      return Optional.empty();
    }
    if (rivalry.contends()) {
      return RatingChange.raised(own, needed(criterion));
    }
    return mayComeBack(criterion) ? readmitted(own) : Optional.empty();
  }

  /** Whether one demand alone keeps it out, and nobody is held against it. */
  private boolean mayComeBack(Criterion criterion) {
    Option option = rivalry.option();
    return all.knockOuts().isOutBy(criterion, option) && !all.setsStandard(option);
  }

  /** On reaching what is demanded it may be ahead at once; else it has to be better still. */
  private Optional<RatingChange> readmitted(Rating own) {
    double demanded = own.demanded().value().orElseThrow();
    OptionalDouble needed = needed(own.criterion());
    boolean isAhead =
        needed.isPresent()
            ? Rounding.less(own.value() + needed.getAsDouble(), demanded)
            : apart < 0;
    return isAhead ? Optional.of(RatingChange.readmitted(own)) : raised(own);
  }

  /** So that it makes up the distance; of an option that is out also what is demanded. */
  private Optional<RatingChange> raised(Rating own) {
    Optional<RatingChange> way = RatingChange.raised(own, needed(own.criterion()));
    return rivalry.contends() || own.criterion().isLinear()
        ? way
        : way.map(one -> one.to(own, NearestRating.beyondDemand(own, one.at())));
  }

  Optional<RatingChange> lowered(Criterion criterion) {
    return first(criterion)
        .filter(first -> !first.missing())
        .flatMap(
            first ->
                RatingChange.lowered(
                    first, needed(criterion), all.knockOuts().outBy(first), rivalry.option()));
  }

  Optional<RatingChange> knockedOut(Criterion criterion) {
    return first(criterion)
        .filter(first -> !all.setsStandard(first.option()))
        .flatMap(
            first ->
                RatingChange.knockedOut(first, all.knockOuts().outBy(first), rivalry.option()));
  }

  /** Where values are not linear, the option's own rating that makes up the distance. */
  public OptionalDouble raisedAt(Criterion criterion) {
    Rating own = all.cell(criterion, rivalry.option());
    return criterion.isLinear() || own.missing() || !(rivalry.contends() || mayComeBack(criterion))
        ? OptionalDouble.empty()
        : raised(own).stream().mapToDouble(RatingChange::at).findFirst();
  }

  /** Where values are not linear, the leader's rating that makes up the distance. */
  public OptionalDouble loweredAt(Criterion criterion) {
    OptionalDouble needed = needed(criterion);
    return first(criterion)
        .filter(first -> !criterion.isLinear() && !first.missing() && needed.isPresent())
        .flatMap(first -> NearestRating.lowered(first, needed.orElseThrow()))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  /** The same on a side of a peak. */
  public OptionalDouble loweredAt(Criterion criterion, Flank flank) {
    OptionalDouble needed = needed(criterion);
    return first(criterion)
        .filter(first -> criterion.hasPeak() && !first.missing() && needed.isPresent())
        .flatMap(first -> NearestRating.lowered(first, needed.orElseThrow(), flank))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  private Optional<Rating> first(Criterion criterion) {
    return leader.map(first -> all.cell(criterion, first));
  }

  private OptionalDouble needed(Criterion criterion) {
    return RatingChange.needed(apart, rivalry.weight(criterion));
  }
}
