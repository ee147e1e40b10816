package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Direction;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * What the second opinions come from, cell by cell, for a sheet that shows every step. Only
 * contenders have such figures; the rules are those of {@link WeightedProduct}, {@link Topsis},
 * {@link Vikor} and {@link Promethee2}.
 */
public final class OpinionWorkings {
  private final Analysis analysis;
  private final List<Option> contenders;

  public OpinionWorkings(Analysis analysis) {
    this.analysis = analysis;
    this.contenders =
        analysis.options().stream()
            .filter(option -> option.rank().isPresent())
            .map(OptionResult::option)
            .toList();
  }

  public List<Option> contenders() {
    return contenders;
  }

  /** The rating, or the one that the stand-in corresponds to. */
  public double rating(Criterion criterion, Option option) {
    double worst = criterion.scale().worst();
    return analysis
        .ratings()
        .at(criterion, option)
        .rating()
        .orElse(worst + value(criterion, option) * (criterion.scale().best() - worst));
  }

  public double value(Criterion criterion, Option option) {
    return analysis.ratings().at(criterion, option).value();
  }

  /** What a cell adds to the logarithm of the product; empty where the product is undefined. */
  public OptionalDouble logarithm(Criterion criterion, Option option) {
    double weight = analysis.weights().of(criterion);
    double rating = rating(criterion, option);
    if (weight > 0 && rating <= 0) {
      return OptionalDouble.empty();
    }
    double sign = isMore(criterion) ? 1 : -1;
    return OptionalDouble.of(weight > 0 ? sign * weight * StrictMath.log(rating) : 0);
  }

  /** The root of the sum of squares of a criterion's ratings. */
  public double norm(Criterion criterion) {
    return Math.sqrt(Sum.of(over(option -> rating(criterion, option) * rating(criterion, option))));
  }

  /** The weight times the rating by its norm. */
  public double weighted(Criterion criterion, Option option) {
    double norm = norm(criterion);
    return norm > 0 ? analysis.weights().of(criterion) * rating(criterion, option) / norm : 0;
  }

  /** The best weighted rating; 0 without contenders. */
  public double ideal(Criterion criterion) {
    return end(criterion, isMore(criterion));
  }

  /** The worst weighted rating; 0 without contenders. */
  public double antiIdeal(Criterion criterion) {
    return end(criterion, !isMore(criterion));
  }

  /** The distance of an option from the ideal. */
  public double toIdeal(Option option) {
    return distance(option, this::ideal);
  }

  /** The distance of an option from the anti-ideal. */
  public double toAntiIdeal(Option option) {
    return distance(option, this::antiIdeal);
  }

  /** The highest value among the contenders; 0 without any. */
  public double highest(Criterion criterion) {
    return over(option -> value(criterion, option)).max().orElse(0);
  }

  /** The lowest value among the contenders; 0 without any. */
  public double lowest(Criterion criterion) {
    return over(option -> value(criterion, option)).min().orElse(0);
  }

  /** The weight times the way from the highest value to the option's. */
  public double loss(Criterion criterion, Option option) {
    double range = highest(criterion) - lowest(criterion);
    return Rounding.rounded(range) > 0
        ? analysis.weights().of(criterion) * (highest(criterion) - value(criterion, option)) / range
        : 0;
  }

  /** How many contenders the option is better than, less how many are better than it. */
  public int balance(Criterion criterion, Option option) {
    double own = Rounding.rounded(value(criterion, option));
    return contenders.stream()
        .mapToInt(other -> Double.compare(own, Rounding.rounded(value(criterion, other))))
        .map(Integer::signum)
        .sum();
  }

  private double end(Criterion criterion, boolean highest) {
    DoubleStream all = over(option -> weighted(criterion, option));
    return (highest ? all.max() : all.min()).orElse(0);
  }

  private double distance(Option option, ToDoubleFunction<Criterion> end) {
    return Math.sqrt(
        Sum.of(
            analysis.decision().criteria().stream()
                .mapToDouble(
                    criterion -> end.applyAsDouble(criterion) - weighted(criterion, option))
                .map(apart -> apart * apart)));
  }

  private DoubleStream over(ToDoubleFunction<Option> figure) {
    return contenders.stream().mapToDouble(figure);
  }

  private static boolean isMore(Criterion criterion) {
    return criterion.scale().direction() == Direction.BENEFIT;
  }
}
