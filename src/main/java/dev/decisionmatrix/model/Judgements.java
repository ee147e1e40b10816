package dev.decisionmatrix.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Comparisons in pairs: how many times as important, or as good, the row's thing is as the
 * column's. Pairs may be missing.
 *
 * @param given rows, then columns, in the order of the things; positive, 1 on the diagonal, each
 *     the reciprocal of its mirror image; a pair that nobody compared has neither
 */
public record Judgements<T>(Map<T, Map<T, Double>> given) {
  /** Two things, the one that comes first before the other. */
  public record Pair<T>(T row, T column) {}

  public Judgements {
    Map<T, Map<T, Double>> rows = new LinkedHashMap<>();
    given.forEach(
        (row, columns) -> rows.put(row, Collections.unmodifiableMap(new LinkedHashMap<>(columns))));
    given = Collections.unmodifiableMap(rows);
  }

  public List<T> things() {
    return List.copyOf(given.keySet());
  }

  /** Empty where nobody compared the two. */
  public Optional<Double> of(T row, T column) {
    return Optional.ofNullable(given.getOrDefault(row, Map.of()).get(column));
  }

  /** Each pair once, row by row above the diagonal. */
  public List<Pair<T>> pairs() {
    List<T> things = things();
    List<Pair<T>> pairs = new ArrayList<>();
    for (int row = 0; row < things.size(); row++) {
      for (T column : things.subList(row + 1, things.size())) {
        pairs.add(new Pair<>(things.get(row), column));
      }
    }
    return pairs;
  }

  /** The pairs that nobody compared. */
  public List<Pair<T>> missing() {
    return pairs().stream().filter(pair -> of(pair.row(), pair.column()).isEmpty()).toList();
  }

  /** The things by what is compared with each other, directly or through others. */
  public List<List<T>> parts() {
    List<List<T>> parts = new ArrayList<>();
    Set<T> left = new LinkedHashSet<>(things());
    while (!left.isEmpty()) {
      Set<T> part = reachedFrom(left.iterator().next());
      parts.add(things().stream().filter(part::contains).toList());
      left.removeAll(part);
    }
    return parts;
  }

  private Set<T> reachedFrom(T start) {
    Set<T> reached = new LinkedHashSet<>(Set.of(start));
    Deque<T> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      for (T other : given.getOrDefault(next.remove(), Map.of()).keySet()) {
        if (reached.add(other)) {
          next.add(other);
        }
      }
    }
    return reached;
  }
}
