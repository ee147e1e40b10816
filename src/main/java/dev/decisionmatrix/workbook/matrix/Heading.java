package dev.decisionmatrix.workbook.matrix;

import dev.decisionmatrix.model.Criterion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Criteria whose points are added up and drawn together: those that share a heading; where criteria
 * share no headings, each by itself, or runs of neighbours where there are many.
 */
record Heading(String name, List<Criterion> criteria) {
  /** As many as there are colours. */
  private static final int MOST = 8;

  private static final String NONE = "Other criteria";

  static List<Heading> of(List<Criterion> criteria) {
    Map<String, List<Criterion>> byName = new LinkedHashMap<>();
    for (Criterion criterion : criteria) {
      String name = criterion.group().isEmpty() ? NONE : criterion.group();
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(criterion);
    }
    return byName.size() < 2 || byName.size() > MOST
        ? neighbours(criteria)
        : byName.entrySet().stream()
            .map(entry -> new Heading(entry.getKey(), entry.getValue()))
            .toList();
  }

  /** As few together as leave no more parts than colours. */
  private static List<Heading> neighbours(List<Criterion> criteria) {
    int together = (criteria.size() + MOST - 1) / MOST;
    List<Heading> headings = new ArrayList<>();
    for (int first = 0; first < criteria.size(); first += together) {
      List<Criterion> part = criteria.subList(first, Math.min(criteria.size(), first + together));
      String name = part.get(0).name();
      String to = part.size() == 1 ? "" : " to " + part.get(part.size() - 1).name();
      headings.add(new Heading(name + to, part));
    }
    return headings;
  }
}
