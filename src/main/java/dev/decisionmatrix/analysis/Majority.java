package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the majority of the teams says of each pair of contenders.
 *
 * <p>An option beats another when more teams rank it ahead than behind; teams that tie the two
 * abstain; each team counts once. The Condorcet winner beats every other contender. Condorcet 1785.
 *
 * @param options the contenders, in file order
 * @param ahead how many teams rank the row's option ahead of the column's, in the order of options
 * @param winner empty when none beats all others
 * @param cycle where there is no winner: options each of which beats the next, and the last the
 *     first; a shortest one; empty when only ties stand in the way
 */
public record Majority(
    List<Option> options, List<List<Integer>> ahead, Optional<Option> winner, List<Option> cycle) {
  public Majority {
    options = List.copyOf(options);
    ahead = ahead.stream().map(List::copyOf).toList();
    cycle = List.copyOf(cycle);
  }

  public boolean beats(Option one, Option other) {
    int i = options.indexOf(one);
    int j = options.indexOf(other);
    return i >= 0 && j >= 0 && ahead.get(i).get(j) > ahead.get(j).get(i);
  }

  /**
   * The contenders left when those that beat nobody who is left have been taken out so many times.
   * After as many rounds as there are options, some are left only where majorities go in a circle.
   */
  public List<Option> left(int rounds) {
    List<Option> left = options;
    for (int round = 0; round < rounds; round++) {
      List<Option> among = left;
      left =
          among.stream()
              .filter(one -> among.stream().anyMatch(other -> beats(one, other)))
              .toList();
    }
    return left;
  }

  static Majority of(List<Option> contenders, List<TeamResult> teams) {
    int n = contenders.size();
    int[][] ahead = new int[n][n];
    for (TeamResult team : teams) {
      double[] scores =
          contenders.stream().mapToDouble(option -> team.ranking().of(option).score()).toArray();
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          ahead[i][j] += scores[i] > scores[j] ? 1 : 0;
        }
      }
    }
    Optional<Option> winner = winner(contenders, ahead);
    return new Majority(
        contenders,
        Arrays.stream(ahead).map(row -> Arrays.stream(row).boxed().toList()).toList(),
        winner,
        winner.isPresent() ? List.of() : shortestCycle(contenders, ahead));
  }

  private static Optional<Option> winner(List<Option> contenders, int[][] ahead) {
    for (int i = 0; i < ahead.length; i++) {
      int beaten = 0;
      for (int j = 0; j < ahead.length; j++) {
        beaten += ahead[i][j] > ahead[j][i] ? 1 : 0;
      }
      if (beaten == ahead.length - 1) {
        return Optional.of(contenders.get(i));
      }
    }
    return Optional.empty();
  }

  private static List<Option> shortestCycle(List<Option> contenders, int[][] ahead) {
    List<Option> shortest = List.of();
    for (int start = 0; start < ahead.length; start++) {
      List<Option> cycle = cycleFrom(start, contenders, ahead);
      if (!cycle.isEmpty() && (shortest.isEmpty() || cycle.size() < shortest.size())) {
        shortest = cycle;
      }
    }
    return shortest;
  }

  /** Breadth first along "beats", until an option is met that beats the start. */
  private static List<Option> cycleFrom(int start, List<Option> contenders, int[][] ahead) {
    int[] from = new int[ahead.length];
    Arrays.fill(from, -1);
    Deque<Integer> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      int here = next.remove();
      if (ahead[here][start] > ahead[start][here]) {
        List<Option> cycle = new ArrayList<>();
        for (int step = here; step != start; step = from[step]) {
          cycle.add(0, contenders.get(step));
        }
        cycle.add(0, contenders.get(start));
        return cycle;
      }
      for (int there = 0; there < ahead.length; there++) {
        if (there != start && from[there] < 0 && ahead[here][there] > ahead[there][here]) {
          from[there] = here;
          next.add(there);
        }
      }
    }
    return List.of();
  }
}
