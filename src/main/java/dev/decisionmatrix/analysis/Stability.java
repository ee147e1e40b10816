package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What it takes to change the leader, in closed form. Without a single leader there is nothing to
 * change: all of it is empty then.
 *
 * @param weights one per criterion, in file order
 * @param overtakes one per option other than the leader, in file order
 */
public record Stability(List<WeightStability> weights, List<Overtake> overtakes) {
  public Stability {
    weights = List.copyOf(weights);
    overtakes = List.copyOf(overtakes);
  }

  /**
   * @param offBy percent by which each weight may be off
   */
  static Stability of(ValueMatrix all, Weights inUse, Ranking ranking, double offBy) {
    List<Sweep> sweeps = Sweep.of(all, inUse);
    Optional<Option> leader = ranking.leader();
    List<Rivalry> rivals =
        all.options().stream()
            .filter(option -> leader.isPresent() && !leader.get().equals(option))
            .map(option -> new Rivalry(all, sweeps, ranking, option))
            .toList();
    List<Rivalry> contending = rivals.stream().filter(Rivalry::contends).toList();
    List<WeightStability> weights =
        sweeps.stream().map(sweep -> WeightStability.of(sweep, leader, contending, offBy)).toList();
    return new Stability(
        weights, rivals.stream().map(rival -> Overtake.of(rival, weights, contending)).toList());
  }

  public WeightStability weight(Criterion criterion) {
    return weights.stream()
        .filter(each -> each.criterion().equals(criterion))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such criterion: " + criterion.id()));
  }

  /** The criteria by how much they move the lead, most first, ties in file order. */
  public List<Criterion> bySwing() {
    return weights.stream()
        .filter(each -> each.swing().isPresent())
        .sorted(Rounding.comparing(each -> -each.swing().orElseThrow().width()))
        .map(WeightStability::criterion)
        .toList();
  }

  /** Empty for the leader, and when there is none. */
  public Optional<Overtake> overtake(Option option) {
    return overtakes.stream().filter(each -> each.option().equals(option)).findFirst();
  }

  /** The least change of one weight that changes the leader. */
  public Optional<WeightFlip> nearestFlip() {
    return least(Overtake::weight, WeightFlip::change);
  }

  public Optional<Transfer> smallestTransfer() {
    return least(Overtake::transfer, Transfer::share);
  }

  public Optional<RatingChange> smallestRatingChange() {
    return least(Overtake::rating, RatingChange::share);
  }

  private <T> Optional<T> least(Function<Overtake, Optional<T>> way, ToDoubleFunction<T> size) {
    return overtakes.stream()
        .flatMap(overtake -> way.apply(overtake).stream())
        .min(Rounding.comparing(size));
  }
}
