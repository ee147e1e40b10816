package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What people add up below a table of ratings, in each of the usual ways: sums and means, weighted
 * or not, of the ratings, of what they are worth, or of a kind of sign; a blank adds nothing.
 *
 * @param ratings by option, then by criterion
 */
record Sums(List<Option> options, Map<Option, Map<Criterion, Double>> ratings) {
  private static final double WHOLE = 100;

  /**
   * A way to add up.
   *
   * @param words for a message: {@code weighted mean}
   * @param figures one for each option
   */
  record Way(String words, List<Double> figures) {
    Way {
      figures = List.copyOf(figures);
    }

    private Way over(double whole) {
      return new Way(words, figures.stream().map(figure -> figure / whole).toList());
    }

    private Way called(String other) {
      return new Way(other, figures);
    }
  }

  static Sums of(List<Option> options, List<RatingsCsv.Rated> rated) {
    Map<Option, Map<Criterion, Double>> ratings = new LinkedHashMap<>();
    options.forEach(option -> ratings.put(option, new LinkedHashMap<>()));
    for (RatingsCsv.Rated one : rated) {
      ratings
          .computeIfAbsent(one.option(), any -> new LinkedHashMap<>())
          .put(one.criterion(), one.rating());
    }
    return new Sums(options, ratings);
  }

  /** All of them with these weights, the most likely first. */
  List<Way> ways(Map<Criterion, Double> weights) {
    double whole = total(List.copyOf(weights.values()));
    ToDoubleFunction<Criterion> most = criterion -> criterion.scale().best();
    Way sum = added("weighted sum", weights, (criterion, rating) -> rating);
    Way worth = added("score", weights, Criterion::value);
    double best =
        total(
            weights.keySet().stream()
                .map(one -> weight(weights, one) * most.applyAsDouble(one))
                .toList());
    List<Way> ways = new ArrayList<>(List.of(sum));
    ways.add(sum.over(whole).called("weighted mean"));
    ways.add(sum.over(WHOLE));
    ways.add(perRated(sum, weights));
    ways.add(worth.over(whole / WHOLE).called("score of 100"));
    ways.add(worth.over(whole));
    ways.add(sum.over(best / WHOLE).called("share of the best sum in percent"));
    ways.add(sum.over(best).called("share of the best sum"));
    ways.add(added("sum of the plus", weights, (criterion, rating) -> Math.max(rating, 0)));
    ways.add(added("sum of the minus", weights, (criterion, rating) -> Math.min(rating, 0)));
    ways.add(added("sum of the minus", weights, (criterion, rating) -> Math.max(-rating, 0)));
    ways.add(
        added("number of those alike", weights, (criterion, rating) -> rating == 0 ? 1.0 : 0.0));
    return ways.stream().filter(way -> way.figures().stream().allMatch(Double::isFinite)).toList();
  }

  /** What an option has of a criterion. */
  private interface Part {
    double of(Criterion criterion, double rating);
  }

  private Way added(String words, Map<Criterion, Double> weights, Part part) {
    return new Way(
        words,
        options.stream()
            .map(
                option -> {
                  List<Double> parts = new ArrayList<>();
                  ratings
                      .getOrDefault(option, Map.of())
                      .forEach(
                          (criterion, rating) ->
                              parts.add(weight(weights, criterion) * part.of(criterion, rating)));
                  return total(parts);
                })
            .toList());
  }

  /** The mean over what is rated. */
  private Way perRated(Way sum, Map<Criterion, Double> weights) {
    Way rated = added("", weights, (criterion, rating) -> 1);
    List<Double> means = new ArrayList<>();
    for (int at = 0; at < options.size(); at++) {
      means.add(sum.figures().get(at) / rated.figures().get(at));
    }
    return new Way("weighted mean of what is rated", means);
  }

  private static double weight(Map<Criterion, Double> weights, Criterion criterion) {
    return weights.getOrDefault(criterion, 0.0);
  }

  private static double total(List<Double> figures) {
    double total = 0;
    for (double figure : figures) {
      total += figure;
    }
    return total;
  }
}
