package dev.decisionmatrix.input;

import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a team can weigh where criteria have groups: the groups, each as {@link Group#weighed()},
 * and the criteria. A name that is both is the group's.
 */
final class WeightParts {
  private final Catalogue catalogue;
  private final CriteriaTree tree;
  private final Known<Criterion> groups;
  private final Known<Criterion> all;

  WeightParts(Catalogue catalogue) {
    this.catalogue = catalogue;
    List<Criterion> criteria = catalogue.criteria().known().all();
    tree = CriteriaTree.of(criteria);
    List<Criterion> headings = tree.groups().stream().map(Group::weighed).toList();
    groups = known(headings);
    List<Criterion> both = new ArrayList<>(headings);
    both.addAll(criteria);
    all = known(both);
  }

  private Known<Criterion> known(List<Criterion> parts) {
    Lookup<Criterion> lookup = new Lookup<>(Noun.CRITERION);
    Set<String> taken = new LinkedHashSet<>();
    for (Criterion part : parts) {
      boolean isGroup = tree.group(part).isPresent();
      String name = !isGroup && taken.contains(Names.key(part.name())) ? part.id() : part.name();
      lookup.add(part.id(), name, part);
      if (isGroup) {
        taken.add(Names.key(part.name()));
      }
    }
    return new Known<>(parts, lookup, catalogue.criteria().known().isWhole());
  }

  CriteriaTree tree() {
    return tree;
  }

  /** Groups and criteria alike, as if all were criteria. */
  Catalogue everything() {
    return catalogue.weighing(all);
  }

  /** The parts of one level, as if they were the criteria. */
  Catalogue level(Group group) {
    return catalogue.weighing(known(tree.parts(group)));
  }

  Optional<Criterion> group(String text) {
    return groups.lookup().find(text);
  }

  Optional<Criterion> criterion(String text) {
    return catalogue.criteria().known().lookup().find(text);
  }

  Optional<Criterion> part(String text) {
    return all.lookup().find(text);
  }

  /** Whether several groups end in this name. */
  boolean isShared(String text) {
    return groups.lookup().isShared(text);
  }

  /** The whole paths of those. */
  List<String> sharing(String text) {
    return groups.all().stream()
        .filter(group -> Names.key(group.name()).equals(Names.key(text)))
        .map(Criterion::id)
        .toList();
  }

  /** The level most of whose parts these names are; empty where they name fewer than two. */
  Optional<Group> levelOf(List<String> names) {
    Optional<Group> best = Optional.empty();
    long most = 1;
    for (Group group : tree.weighed()) {
      Lookup<Criterion> parts = level(group).criteria().known().lookup();
      long found = names.stream().filter(name -> parts.find(name).isPresent()).count();
      if (found > most) {
        best = Optional.of(group);
        most = found;
      }
    }
    return best;
  }
}
