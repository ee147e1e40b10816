package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What an option has to reach to contend: a rating on one criterion, or on one of several. It is
 * missed where there is evidence on each of these and none is enough; evidence that is missing on
 * one leaves it open, unless another is reached. Conjunctive and disjunctive screening: Dawes 1964;
 * Hwang and Yoon 1981, chapter 3.
 *
 * @param either in file order; one is enough
 */
public record Demand(List<Criterion> either) {
  public Demand {
    either = List.copyOf(either);
  }

  /** All that the criteria demand, by the first of each in file order. */
  static List<Demand> of(Collection<Criterion> criteria) {
    Map<String, List<Criterion>> together = new LinkedHashMap<>();
    for (Criterion criterion : criteria) {
      if (criterion.mustReach().isPresent()) {
        String key = criterion.eitherOr().isEmpty() ? " " + criterion.id() : criterion.eitherOr();
        together.computeIfAbsent(key, any -> new ArrayList<>()).add(criterion);
      }
    }
    return together.values().stream().map(Demand::new).toList();
  }

  /** Behind what a criterion demands: {@code (either-or A)} where another may do instead. */
  public static String behind(Criterion criterion) {
    return criterion.eitherOr().isEmpty() ? "" : " (either-or " + criterion.eitherOr() + ")";
  }

  /** The same within brackets: {@code , either-or A}. */
  public static String within(Criterion criterion) {
    return criterion.eitherOr().isEmpty() ? "" : ", either-or " + criterion.eitherOr();
  }

  /** Whether the cells of an option say that it is not reached. */
  boolean isMissed(Function<Criterion, Rating> cells) {
    return either.stream().map(cells).allMatch(Rating::fallsShort);
  }

  /** Whether it is left to evidence that is missing. */
  boolean isOpen(Function<Criterion, Rating> cells) {
    return !isMissed(cells)
        && either.stream().map(cells).allMatch(cell -> cell.fallsShort() || cell.mayFallShort());
  }

  /** Whether nothing but the cell of a criterion can reach it. */
  boolean restsOn(Criterion criterion, Function<Criterion, Rating> cells) {
    return either.contains(criterion)
        && either.stream()
            .filter(other -> !other.equals(criterion))
            .map(cells)
            .allMatch(Rating::fallsShort);
  }
}
