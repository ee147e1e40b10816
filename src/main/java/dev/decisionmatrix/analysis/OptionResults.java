package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Puts together what is known of each option under the weights in use. */
final class OptionResults {
  private OptionResults() {}

  static List<OptionResult> of(
      Decision decision, Ratings ratings, Weights weights, Ranking ranking) {
    List<Option> options = decision.options();
    Map<Option, Double> lowest =
        WeightedSum.of(options, ratings, weights, cell -> cell.missing() ? 0 : cell.value());
    Map<Option, Double> highest =
        WeightedSum.of(options, ratings, weights, cell -> cell.missing() ? 1 : cell.value());
    Map<Option, Double> disputedLowest = WeightedSum.of(options, ratings, weights, Rating::lowest);
    Map<Option, Double> disputedHighest =
        WeightedSum.of(options, ratings, weights, Rating::highest);
    Map<Option, Double> coverage =
        WeightedSum.of(options, ratings, weights, cell -> cell.missing() ? 0 : 1);
    return options.stream()
        .map(
            option -> {
              OptionalInt rank = ranking.of(option).rank();
              List<Criterion> undecided =
                  rank.isPresent()
                      ? criteria(
                          decision.rated(), option, ratings, ratings.knockOuts()::mayKnockOut)
                      : List.of();
              OptionResult.Total total =
                  ratings.knockOuts().total(option, rounded(lowest, option), rank);
              List<Subtotal> subtotals = ratings.knockOuts().subtotals(option);
              return new OptionResult(
                  option,
                  ranking.of(option).score(),
                  rank,
                  rounded(lowest, option),
                  rounded(highest, option),
                  rounded(disputedLowest, option),
                  rounded(disputedHighest, option),
                  Rounding.rounded(rounded(coverage, option) / 100),
                  criteria(decision.criteria(), option, ratings, Rating::missing),
                  criteria(decision.rated(), option, ratings, ratings.knockOuts()::knocksOut),
                  criteria(decision.criteria(), option, ratings, Rating::alone),
                  undecided,
                  total,
                  subtotals,
                  new OpenDemand(ratings, undecided, open(subtotals, rank), total).words());
            })
        .toList();
  }

  private static List<Subtotal> open(List<Subtotal> subtotals, OptionalInt rank) {
    return rank.isEmpty()
        ? List.of()
        : subtotals.stream().filter(one -> one.standing() == OptionResult.Total.OPEN).toList();
  }

  private static double rounded(Map<Option, Double> figures, Option option) {
    return Rounding.rounded(figures.getOrDefault(option, 0.0));
  }

  private static List<Criterion> criteria(
      List<Criterion> those, Option option, Ratings ratings, Predicate<Rating> which) {
    return those.stream().filter(criterion -> which.test(ratings.at(criterion, option))).toList();
  }
}
