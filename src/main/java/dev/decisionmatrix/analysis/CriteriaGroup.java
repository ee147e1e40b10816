package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Criteria that share a heading, and what they add up to.
 *
 * @param name the heading
 * @param criteria in file order
 * @param weight the sum of their weights
 * @param points of each option: what they add to its score
 */
public record CriteriaGroup(
    String name, List<Criterion> criteria, double weight, Map<Option, Double> points) {
  private static final String NONE = "Other criteria";

  public CriteriaGroup {
    criteria = List.copyOf(criteria);
  }

  /**
   * The groups in the order in which they begin, criteria without a heading last; empty where the
   * criteria share fewer than two headings.
   */
  public static List<CriteriaGroup> of(Analysis analysis) {
    Map<String, List<Criterion>> byName = new LinkedHashMap<>();
    List<Criterion> others = new ArrayList<>();
    for (Criterion criterion : analysis.decision().criteria()) {
      if (criterion.group().isBlank()) {
        others.add(criterion);
      } else {
        byName.computeIfAbsent(criterion.group(), key -> new ArrayList<>()).add(criterion);
      }
    }
    if (!others.isEmpty()) {
      byName.computeIfAbsent(NONE, key -> new ArrayList<>()).addAll(others);
    }
    return byName.size() < 2
        ? List.of()
        : byName.entrySet().stream()
            .map(group -> of(group.getKey(), group.getValue(), analysis))
            .toList();
  }

  private static CriteriaGroup of(String name, List<Criterion> criteria, Analysis analysis) {
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
    return new CriteriaGroup(name, criteria, Rounding.rounded(weight), points);
  }
}
