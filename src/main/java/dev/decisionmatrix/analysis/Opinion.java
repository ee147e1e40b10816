package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one method makes of the contenders.
 *
 * @param undefined why it gives no figures; empty when it does
 * @param figures by contender, in file order; empty when undefined
 * @param ranks 1 is best, ties on nine decimals share the best (1, 1, 3); empty when undefined
 */
public record Opinion(
    Optional<String> undefined, Map<Option, Double> figures, Map<Option, Integer> ranks) {
  public Opinion {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    ranks = Collections.unmodifiableMap(new LinkedHashMap<>(ranks));
  }

  /** Every option that shares the first rank, in file order; empty when undefined. */
  public List<Option> first() {
    return ranks.entrySet().stream()
        .filter(rank -> rank.getValue() == 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The one option at the first rank; empty on a tie or when undefined. */
  public Optional<Option> leader() {
    return first().size() == 1 ? Optional.of(first().get(0)) : Optional.empty();
  }

  /** Empty for an option that does not contend, and when undefined. */
  public Optional<Double> figure(Option option) {
    return Optional.ofNullable(figures.get(option));
  }

  /** The figure on nine decimals, likewise. */
  public Optional<Double> compared(Option option) {
    return figure(option).map(Rounding::rounded);
  }

  /** Likewise. */
  public Optional<Integer> rank(Option option) {
    return Optional.ofNullable(ranks.get(option));
  }

  static Opinion undefined(String why) {
    return new Opinion(Optional.of(why), Map.of(), Map.of());
  }

  /** Figures by position, the highest best; compared after division by {@code unit}. */
  static Opinion highestFirst(List<Option> contenders, double[] figures, double unit) {
    Map<Option, Double> byOption = new LinkedHashMap<>();
    Map<Option, Integer> ranks = new LinkedHashMap<>();
    for (int o = 0; o < figures.length; o++) {
      int rank = 1;
      for (double other : figures) {
        rank += Rounding.rounded(other / unit) > Rounding.rounded(figures[o] / unit) ? 1 : 0;
      }
      byOption.put(contenders.get(o), figures[o]);
      ranks.put(contenders.get(o), rank);
    }
    return new Opinion(Optional.empty(), byOption, ranks);
  }

  /** Figures by position, the lowest best. */
  static Opinion lowestFirst(List<Option> contenders, double[] figures) {
    return new Opinion(
        Optional.empty(),
        highestFirst(contenders, figures, 1).figures(),
        highestFirst(contenders, figures, -1).ranks());
  }
}
