package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Criteria that share a heading, and what they add up to.
 *
 * @param name the heading
 * @param criteria that stand directly below it, in file order
 * @param weight the sum of the weights of all that it holds, also in groups within it
 * @param points of each option: what these add to its score
 */
public record CriteriaGroup(
    String name, List<Criterion> criteria, double weight, Map<Option, Double> points) {
  private static final String NONE = "Other criteria";

  public CriteriaGroup {
    criteria = List.copyOf(criteria);
  }

  /**
   * The groups in the order in which they begin, each before those within it, criteria without a
   * heading last; empty where the criteria share fewer than two headings.
   */
  public static List<CriteriaGroup> of(Analysis analysis) {
    CriteriaTree tree = CriteriaTree.of(analysis.decision().criteria());
    List<CriteriaGroup> groups = new ArrayList<>();
    for (Group group : tree.groups()) {
      groups.add(of(group.text(), direct(tree, group), tree.within(group), analysis));
    }
    List<Criterion> others = direct(tree, Group.ALL);
    if (!others.isEmpty()) {
      groups.add(of(NONE, others, others, analysis));
    }
    return groups.size() < 2 ? List.of() : groups;
  }

  private static List<Criterion> direct(CriteriaTree tree, Group group) {
    return tree.parts(group).stream().filter(part -> tree.group(part).isEmpty()).toList();
  }

  private static CriteriaGroup of(
      String name, List<Criterion> direct, List<Criterion> criteria, Analysis analysis) {
    Map<Option, Double> points = new LinkedHashMap<>();
    for (Option option : analysis.decision().options()) {
      points.put(
          option,
          Rounding.rounded(
              Sum.of(
                  criteria.stream()
                      .mapToDouble(criterion -> analysis.contribution(criterion, option)))));
    }
    double weight = Sum.of(criteria.stream().mapToDouble(analysis.weights()::of));
    return new CriteriaGroup(name, direct, Rounding.rounded(weight), points);
  }
}
