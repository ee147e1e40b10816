package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Options by score. Competition ranks on rounded scores: ties share the best rank (1, 1, 3);
 * knocked-out options keep their score and have no rank.
 *
 * @param standings one per option, in file order
 */
public record Ranking(List<Standing> standings) {
  public Ranking {
    standings = List.copyOf(standings);
  }

  /** Ranks the scores, which are rounded first. */
  public static Ranking of(Map<Option, Double> scores, Set<Option> knockedOut) {
    Map<Option, Double> rounded = new LinkedHashMap<>();
    List<Double> contending = new ArrayList<>();
    scores.forEach(
        (option, score) -> {
          rounded.put(option, Rounding.rounded(score));
          if (!knockedOut.contains(option)) {
            contending.add(Rounding.rounded(score));
          }
        });
    contending.sort(Comparator.reverseOrder());
    List<Standing> standings = new ArrayList<>();
    rounded.forEach(
        (option, score) ->
            standings.add(
                new Standing(
                    option,
                    score,
                    knockedOut.contains(option)
                        ? OptionalInt.empty()
                        : OptionalInt.of(contending.indexOf(score) + 1))));
    return new Ranking(standings);
  }

  public Standing of(Option option) {
    return standings.stream()
        .filter(standing -> standing.option().equals(option))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such option: " + option.id()));
  }

  /** 1 where one option stands ahead of another, -1 behind, 0 beside; empty unless both rank. */
  public OptionalInt compared(Option one, Option other) {
    OptionalInt rank = of(one).rank();
    OptionalInt against = of(other).rank();
    return rank.isPresent() && against.isPresent()
        ? OptionalInt.of(Integer.compare(against.getAsInt(), rank.getAsInt()))
        : OptionalInt.empty();
  }

  /** Best first, ties in file order, knocked-out options last by score. */
  public List<Standing> inOrder() {
    return standings.stream()
        .sorted(
            Comparator.comparing((Standing standing) -> standing.rank().isEmpty())
                .thenComparing(Comparator.comparingDouble(Standing::score).reversed()))
        .toList();
  }

  /** Every option that shares the first rank, in file order; empty when all are knocked out. */
  public List<Option> first() {
    return standings.stream()
        .filter(standing -> standing.rank().orElse(0) == 1)
        .map(Standing::option)
        .toList();
  }

  /** The one option at the first rank; empty on a tie or when all are knocked out. */
  public Optional<Option> leader() {
    return first().size() == 1 ? Optional.of(first().get(0)) : Optional.empty();
  }

  /** All that share the best score behind the first, in file order; empty where there are none. */
  public List<Option> second() {
    List<Standing> behind =
        contenders().stream().filter(standing -> standing.rank().orElseThrow() > 1).toList();
    return behind.stream()
        .filter(standing -> standing.score() == behind.get(0).score())
        .map(Standing::option)
        .toList();
  }

  /** The one option right behind the leader; empty on a tie for the first or the second place. */
  public Optional<Option> runnerUp() {
    return leader().isPresent() && second().size() == 1
        ? Optional.of(second().get(0))
        : Optional.empty();
  }

  /** The options that are not knocked out: best first, ties in file order. */
  public List<Standing> contenders() {
    return inOrder().stream().filter(standing -> standing.rank().isPresent()).toList();
  }

  /** The leader's name, or how many share the first rank. */
  public String leaderInWords() {
    String shared = first().isEmpty() ? "none" : "tie of " + first().size();
    return leader().map(Option::name).orElse(shared);
  }

  /** Points between the first two contenders, 0 on a tie; empty with fewer than two. */
  public OptionalDouble margin() {
    List<Standing> contenders = contenders();
    return contenders.size() < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Rounding.rounded(contenders.get(0).score() - contenders.get(1).score()));
  }
}
