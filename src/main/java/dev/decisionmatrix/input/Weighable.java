package dev.decisionmatrix.input;

import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a team weighs, and which teams there are.
 *
 * @param criteria in file order
 * @param tree where other teams weigh groups, else empty
 */
public record Weighable(List<Criterion> criteria, Optional<CriteriaTree> tree, TeamRegister teams) {
  public Weighable {
    criteria = List.copyOf(criteria);
  }

  /** What is wrong with the files of other teams is told when the decision is built. */
  static Weighable of(Catalogue catalogue, TeamRegister teams, Collection<InputText> weights) {
    List<Criterion> criteria = catalogue.criteria().known().all();
    boolean byGroups =
        weights.stream()
            .flatMap(text -> TableReader.read(text, Limit.WEIGHTS, WeightHeads::isHeading).stream())
            .anyMatch(raw -> TreeCsv.of(raw, catalogue).isPresent());
    return new Weighable(
        criteria, byGroups ? Optional.of(CriteriaTree.of(criteria)) : Optional.empty(), teams);
  }

  /** One row after the other: each group, as what is weighed, before what stands in it. */
  public List<Criterion> rows() {
    List<Criterion> rows = new ArrayList<>();
    tree.ifPresentOrElse(groups -> collect(groups, Group.ALL, rows), () -> rows.addAll(criteria));
    return rows;
  }

  /** A group with one part needs no row for that. */
  private static void collect(CriteriaTree tree, Group above, List<Criterion> rows) {
    List<Criterion> parts = tree.parts(above);
    if (above.isAll() || parts.size() > 1) {
      parts.forEach(
          part -> {
            rows.add(part);
            tree.group(part).ifPresent(group -> collect(tree, group, rows));
          });
    } else {
      tree.group(parts.get(0)).ifPresent(group -> collect(tree, group, rows));
    }
  }

  /** What is compared with each other, level by level. */
  public List<List<Criterion>> levels() {
    return tree.map(groups -> groups.weighed().stream().map(groups::parts).toList())
        .orElse(List.of(criteria));
  }

  /** Whether a row stands for a group, which has no scale. */
  public boolean isGroup(Criterion row) {
    return tree.flatMap(groups -> groups.group(row)).isPresent();
  }
}
