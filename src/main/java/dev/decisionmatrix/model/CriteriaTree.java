package dev.decisionmatrix.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The groups of criteria as a tree. What stands directly in a group is a level: criteria, and
 * groups as {@link Group#weighed()}, in the order in which the criteria file names them.
 */
public final class CriteriaTree {
  private final List<Criterion> criteria;
  private final Map<Group, Set<Criterion>> levels = new LinkedHashMap<>();
  private final Map<Criterion, Group> groups = new LinkedHashMap<>();

  private CriteriaTree(List<Criterion> criteria) {
    this.criteria = List.copyOf(criteria);
    levels.put(Group.ALL, new LinkedHashSet<>());
    for (Criterion criterion : criteria) {
      add(Group.of(criterion.group()), criterion);
    }
  }

  public static CriteriaTree of(List<Criterion> criteria) {
    return new CriteriaTree(criteria);
  }

  private void add(Group within, Criterion part) {
    if (!levels.containsKey(within)) {
      Criterion weighed = within.weighed();
      groups.put(weighed, within);
      add(within.above(), weighed);
      levels.put(within, new LinkedHashSet<>());
    }
    Optional.ofNullable(levels.get(within)).orElseThrow().add(part);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CriteriaTree tree && tree.criteria.equals(criteria);
  }

  @Override
  public int hashCode() {
    return criteria.hashCode();
  }

  /** Whether criteria have no headings, and so are all of one level. */
  public boolean isFlat() {
    return groups.isEmpty();
  }

  /** Every group after what it stands in, each branch to its end. */
  public List<Group> groups() {
    List<Group> ordered = new ArrayList<>();
    collect(Group.ALL, ordered);
    return ordered;
  }

  private void collect(Group above, List<Group> ordered) {
    for (Criterion part : parts(above)) {
      group(part)
          .ifPresent(
              group -> {
                ordered.add(group);
                collect(group, ordered);
              });
    }
  }

  /** What is weighed against each other directly within a group. */
  public List<Criterion> parts(Group group) {
    return List.copyOf(levels.getOrDefault(group, Collections.emptySet()));
  }

  /** The groups with more than one part, the outermost first: there is something to weigh. */
  public List<Group> weighed() {
    List<Group> weighed = new ArrayList<>(List.of(Group.ALL));
    weighed.addAll(groups());
    weighed.removeIf(group -> parts(group).size() < 2);
    return weighed;
  }

  /** The group that a part of a level stands for; empty for a criterion. */
  public Optional<Group> group(Criterion part) {
    return Optional.ofNullable(groups.get(part));
  }

  /** All criteria that are not in a group, nor below it, in file order. */
  public List<Criterion> without(Group group) {
    return criteria.stream()
        .filter(criterion -> !Group.of(criterion.group()).isWithin(group))
        .toList();
  }

  /** The criteria in a group or below it, in file order. */
  public List<Criterion> within(Group group) {
    return criteria.stream()
        .filter(criterion -> Group.of(criterion.group()).isWithin(group))
        .toList();
  }
}
