package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.TreeWeights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weights of a tree of criteria: the shares within each level, multiplied along the path.
 *
 * <p>The parts of each level, criteria and groups, have shares of at least 0 that sum to 1; where
 * nothing was filled in they are equal. A criterion's weight is its own share times that of every
 * group it stands in; weights are at least 0 and sum to 1. Saaty 1980, hierarchic composition;
 * Keeney and Raiffa 1976, von Winterfeldt and Edwards 1986, value trees.
 *
 * @param tree of all criteria
 * @param levels the shares of what stands directly in each group
 */
public record LevelWeights(CriteriaTree tree, Map<Group, Weights> levels) {
  public static LevelWeights of(TreeWeights raw) {
    CriteriaTree tree = raw.tree();
    Map<Group, Weights> levels = new LinkedHashMap<>();
    levels.put(Group.ALL, level(raw, Group.ALL));
    tree.groups().forEach(group -> levels.put(group, level(raw, group)));
    return new LevelWeights(tree, levels);
  }

  private static Weights level(TreeWeights raw, Group group) {
    List<Criterion> parts = raw.tree().parts(group);
    return raw.level(group)
        .map(given -> TeamWeights.of(given).inOrder(parts))
        .orElseGet(() -> equal(parts));
  }

  private static Weights equal(List<Criterion> parts) {
    Map<Criterion, Double> ones = new LinkedHashMap<>();
    parts.forEach(part -> ones.put(part, 1.0));
    return Weights.normalised(ones);
  }

  /** The share of a criterion or a group within what it stands in. */
  public double share(Criterion part) {
    return Optional.ofNullable(levels.get(Group.of(part.group()))).orElseThrow().of(part);
  }

  /** The share of all that a criterion or a group has. */
  public double product(Criterion part) {
    Group within = Group.of(part.group());
    return within.isAll() ? share(part) : product(within.weighed()) * share(part);
  }

  /** Of the criteria alone. */
  Weights weights() {
    Map<Criterion, Double> products = new LinkedHashMap<>();
    tree.within(Group.ALL).forEach(criterion -> products.put(criterion, product(criterion)));
    return Weights.normalised(products);
  }
}
