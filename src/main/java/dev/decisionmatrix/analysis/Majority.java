package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 *     first; empty when only ties stand in the way
 */
public record Majority(
    List<Option> options, List<List<Integer>> ahead, Optional<Option> winner, List<Option> cycle) {
  /** Between the names of those in a circle. */
  public static final String BEATS = " beats ";

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

  /** How many teams rank an option ahead of another; empty unless both stand on the ballots. */
  public OptionalInt ahead(Option one, Option other) {
    int i = options.indexOf(one);
    int j = options.indexOf(other);
    return i < 0 || j < 0 || i == j ? OptionalInt.empty() : OptionalInt.of(ahead.get(i).get(j));
  }

  /** How many others an option beats; empty where it stands on no ballot. */
  public OptionalInt won(Option option) {
    return options.contains(option)
        ? OptionalInt.of(
            Math.toIntExact(options.stream().filter(other -> beats(option, other)).count()))
        : OptionalInt.empty();
  }

  /** Whether one option beats another, both among those left in the end. */
  public boolean beatsAmongLeft(Option one, Option other) {
    return left(options.size()).containsAll(List.of(one, other)) && beats(one, other);
  }

  /** Who beats whom in the circle, so many steps from its first, without the way back. */
  public String inWords(int steps) {
    return circle().stream().limit(steps + 1L).map(Option::name).collect(Collectors.joining(BEATS));
  }

  /** Who beats whom in a circle, back to the first; empty where there is none. */
  public static String inWords(List<Option> circle) {
    return Stream.concat(circle.stream(), circle.stream().limit(1))
        .map(Option::name)
        .collect(Collectors.joining(BEATS));
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
      if (left.size() == among.size()) {
        return left;
      }
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
    List<List<Integer>> rows =
        Arrays.stream(ahead).map(row -> Arrays.stream(row).boxed().toList()).toList();
    Majority duels = new Majority(contenders, rows, winner, List.of());
    return winner.isPresent()
        ? duels
        : new Majority(contenders, rows, Optional.empty(), duels.circle());
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

  /** The first whom an option beats, both among those left in the end; empty where it is none. */
  public Optional<Option> next(Option here) {
    return next(here, left(options.size()));
  }

  private Optional<Option> next(Option here, List<Option> left) {
    return left.contains(here)
        ? left.stream().filter(other -> beats(here, other)).findFirst()
        : Optional.empty();
  }

  /**
   * So many steps among those who are left in the end, from the first of them on: each goes to the
   * first whom the one before beats. Empty where nobody is left.
   */
  public List<Option> walk(int steps) {
    List<Option> left = left(options.size());
    if (left.isEmpty()) {
      return List.of();
    }
    List<Option> walk = new ArrayList<>(left.subList(0, 1));
    for (int step = 0; step < steps; step++) {
      walk.add(next(walk.get(step), left).orElseThrow());
    }
    return walk;
  }

  /**
   * Where the walk goes round: after as many steps as there are options it is in a circle, which is
   * told from its first option in file order on. It may stand below a winner.
   */
  public List<Option> circle() {
    List<Option> walk = walk(2 * options.size());
    List<Option> circle =
        walk.stream()
            .skip(options.size())
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    options.stream()
        .filter(circle::contains)
        .findFirst()
        .ifPresent(first -> Collections.rotate(circle, -circle.indexOf(first)));
    return circle;
  }
}
