package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * What the weight of a group of criteria does to the result: its criteria keep their proportions,
 * and so do all others. In closed form, as each score is a line between that of the group alone and
 * that without it. Of several that tie with the leader there, the one that gains fastest is ahead
 * beyond.
 *
 * @param weight of all its criteria, in use
 * @param stableFrom the leader leads from here, 0 to 1 ...
 * @param stableTo ... to here; both empty without a single leader, or where the group or all else
 *     weighs nothing
 * @param below who is ahead just below {@code stableFrom}; empty when nobody ever is
 * @param above who is ahead just above {@code stableTo}
 */
public record GroupStability(
    Group group,
    double weight,
    OptionalDouble stableFrom,
    OptionalDouble stableTo,
    Optional<Option> below,
    Optional<Option> above) {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  /**
   * How far an option is behind the leader, in points, rounded.
   *
   * @param atAll with the group alone
   * @param atNone without it
   */
  public record Behind(Option option, double atAll, double atNone) {
    /** The weight at which it ties with the leader and passes as it grows. */
    public OptionalDouble up() {
      return atAll < 0 ? tie() : OptionalDouble.empty();
    }

    /** The same as it falls. */
    public OptionalDouble down() {
      return atNone < 0 ? tie() : OptionalDouble.empty();
    }

    private OptionalDouble tie() {
      return OptionalDouble.of(Rounding.rounded(atNone / (atNone - atAll)));
    }

    /** Points per unit of weight. */
    public double steepness() {
      return Rounding.rounded(Math.abs(atAll - atNone));
    }
  }

  /** Of each group, where teams weigh groups; else none. */
  public static List<GroupStability> of(Analysis analysis) {
    return analysis.decision().weighedTree().stream()
        .flatMap(tree -> tree.groups().stream().map(group -> of(analysis, tree, group)))
        .toList();
  }

  private static GroupStability of(Analysis analysis, CriteriaTree tree, Group group) {
    double weight = weight(analysis, tree.within(group));
    List<Behind> rivals = behind(analysis, tree, group);
    if (!isKnown(analysis, tree, group)) {
      return new GroupStability(
          group,
          weight,
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          Optional.empty());
    }
    Optional<Behind> below =
        rivals.stream()
            .filter(rival -> rival.down().isPresent())
            .min(
                Comparator.comparingDouble((Behind rival) -> -rival.down().orElseThrow())
                    .thenComparingDouble(rival -> -rival.steepness()));
    Optional<Behind> above =
        rivals.stream()
            .filter(rival -> rival.up().isPresent())
            .min(
                Comparator.comparingDouble((Behind rival) -> rival.up().orElseThrow())
                    .thenComparingDouble(rival -> -rival.steepness()));
    return new GroupStability(
        group,
        weight,
        OptionalDouble.of(below.map(rival -> rival.down().orElseThrow()).orElse(0.0)),
        OptionalDouble.of(above.map(rival -> rival.up().orElseThrow()).orElse(1.0)),
        below.map(Behind::option),
        above.map(Behind::option));
  }

  /** Whether there is a leader, and something on both sides. */
  private static boolean isKnown(Analysis analysis, CriteriaTree tree, Group group) {
    return analysis.ranking().leader().isPresent()
        && weight(analysis, tree.within(group)) > 0
        && weight(analysis, tree.without(group)) > 0;
  }

  /** Of those that contend with the leader, in file order; none where nothing is known. */
  public static List<Behind> behind(Analysis analysis, CriteriaTree tree, Group group) {
    if (!isKnown(analysis, tree, group)) {
      return List.of();
    }
    Option leader = analysis.ranking().leader().orElseThrow();
    return analysis.contenders().stream()
        .filter(option -> !option.equals(leader))
        .map(
            option ->
                new Behind(
                    option,
                    behind(analysis, tree.within(group), option),
                    behind(analysis, tree.without(group), option)))
        .toList();
  }

  private static double behind(Analysis analysis, List<Criterion> criteria, Option option) {
    Option leader = analysis.ranking().leader().orElseThrow();
    return Rounding.rounded(
        (points(analysis, criteria, leader) - points(analysis, criteria, option))
            / weight(analysis, criteria));
  }

  /** What criteria weigh together, in use. */
  public static double weight(Analysis analysis, List<Criterion> criteria) {
    return Sum.of(criteria.stream().mapToDouble(analysis.weights()::of));
  }

  /** What they add to an option's score. */
  public static double points(Analysis analysis, List<Criterion> criteria, Option option) {
    return Sum.of(
        criteria.stream().mapToDouble(criterion -> analysis.contribution(criterion, option)));
  }

  /** The smaller of the changes of weight that hand the lead on; empty where none does. */
  public OptionalDouble leastChange() {
    OptionalDouble fall =
        below.isPresent() ? OptionalDouble.of(weight - stableFrom.orElseThrow()) : NONE;
    OptionalDouble rise =
        above.isPresent() ? OptionalDouble.of(stableTo.orElseThrow() - weight) : NONE;
    return DoubleStream.concat(fall.stream(), rise.stream()).map(Rounding::rounded).min();
  }
}
