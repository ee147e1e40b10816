package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
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

  static Stability of(
      ValueMatrix values,
      Ratings ratings,
      Weights inUse,
      List<OptionResult> options,
      double offBy) {
    List<OptionResult> contenders = options.stream().filter(each -> !each.knockedOut()).toList();
    Optional<OptionResult> leader = single(contenders);
    double[] weights = values.inOrder(inUse);
    WeightStabilities moved =
        new WeightStabilities(
            values,
            contenders.stream().map(OptionResult::option).toList(),
            weights,
            leader.map(OptionResult::option));
    List<Overtake> overtakes = new ArrayList<>();
    leader.ifPresent(
        first -> {
          int at = options.indexOf(first);
          RatingChanges changes =
              new RatingChanges(ratings, inUse, first, second(contenders, first));
          for (int other = 0; other < options.size(); other++) {
            OptionResult passing = options.get(other);
            if (other != at) {
              double distance = values.score(weights, at) - values.score(weights, other);
              boolean out = passing.knockedOut();
              overtakes.add(
                  new Overtake(
                      passing.option(),
                      out ? Optional.empty() : moved.least(passing.option()),
                      out ? Optional.empty() : Transfers.least(values, weights, at, other),
                      changes.least(passing, distance)));
            }
          }
        });
    return new Stability(moved.of(offBy), overtakes);
  }

  public WeightStability weight(Criterion criterion) {
    return weights.stream()
        .filter(each -> each.criterion().equals(criterion))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such criterion: " + criterion.id()));
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
    T least = null;
    for (Overtake overtake : overtakes) {
      T next = way.apply(overtake).orElse(null);
      if (next != null
          && (least == null
              || WeightStabilities.less(size.applyAsDouble(next), size.applyAsDouble(least)))) {
        least = next;
      }
    }
    return Optional.ofNullable(least);
  }

  private static Optional<OptionResult> single(List<OptionResult> contenders) {
    List<OptionResult> first =
        contenders.stream().filter(each -> each.rank().orElse(0) == 1).toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  /** The one option that leads when the leader falls out; empty on a tie. */
  private static Optional<OptionResult> second(List<OptionResult> contenders, OptionResult first) {
    List<OptionResult> others = contenders.stream().filter(each -> !each.equals(first)).toList();
    double best = others.stream().mapToDouble(OptionResult::score).max().orElse(0);
    List<OptionResult> second = others.stream().filter(each -> each.score() == best).toList();
    return second.size() == 1 ? Optional.of(second.get(0)) : Optional.empty();
  }
}
