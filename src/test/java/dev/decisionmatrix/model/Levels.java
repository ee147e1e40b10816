package dev.decisionmatrix.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Weights level by level, for tests: of the parts of a group in their order. */
public final class Levels {
  private Levels() {}

  public static RawWeights points(CriteriaTree tree, Group group, double... points) {
    Map<Criterion, Double> byPart = new LinkedHashMap<>();
    tree.parts(group).forEach(part -> byPart.put(part, points[byPart.size()]));
    return new PointWeights(byPart, Map.of());
  }

  public static RawWeights ranks(CriteriaTree tree, Group group, int... ranks) {
    Map<Criterion, Integer> byPart = new LinkedHashMap<>();
    tree.parts(group).forEach(part -> byPart.put(part, ranks[byPart.size()]));
    return new RankWeights(byPart, Map.of());
  }

  /** The upper triangle of judgements, row by row. */
  public static RawWeights pairs(CriteriaTree tree, Group group, double... upper) {
    List<Criterion> parts = tree.parts(group);
    Map<Criterion, Map<Criterion, Double>> rows = new LinkedHashMap<>();
    parts.forEach(row -> rows.put(row, new LinkedHashMap<>(Map.of(row, 1.0))));
    int next = 0;
    for (Criterion row : parts) {
      for (Criterion column : parts.subList(parts.indexOf(row) + 1, parts.size())) {
        rows.get(row).put(column, upper[next]);
        rows.get(column).put(row, 1 / upper[next]);
        next++;
      }
    }
    return new PairwiseWeights(new Judgements<>(rows), Map.of());
  }

  /** A team of power 1; levels that are not named are weighed alike. */
  public static Team team(String name, CriteriaTree tree, RawWeights... levels) {
    Map<Group, RawWeights> byGroup = new LinkedHashMap<>();
    for (Group group : tree.weighed()) {
      for (RawWeights level : levels) {
        if (level.figure(tree.parts(group).get(0)).isPresent()
            || (level instanceof PairwiseWeights pairs
                && pairs.judgements().things().contains(tree.parts(group).get(0)))) {
          byGroup.put(group, level);
        }
      }
    }
    return new Team(DecisionBuilder.id(name), name, 1, new TreeWeights(tree, byGroup));
  }
}
