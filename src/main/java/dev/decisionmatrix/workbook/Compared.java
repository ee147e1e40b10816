package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.model.TreeWeights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a team compared in pairs, which has a sheet of its own: all criteria, or what stands
 * directly in a group.
 */
public record Compared(Team team, Group group) {
  /** Team by team, level by level. */
  public static List<Compared> all(Decision decision) {
    List<Compared> all = new ArrayList<>();
    for (Team team : decision.teams()) {
      levels(team)
          .forEach(
              (group, raw) -> {
                if (raw instanceof PairwiseWeights) {
                  all.add(new Compared(team, group));
                }
              });
    }
    return all;
  }

  private static Map<Group, RawWeights> levels(Team team) {
    Map<Group, RawWeights> levels = new LinkedHashMap<>();
    if (team.raw() instanceof TreeWeights tree) {
      levels.putAll(tree.levels());
    } else {
      levels.put(Group.ALL, team.raw());
    }
    return levels;
  }

  /** What was compared with each other. */
  public List<Criterion> parts(Decision decision) {
    return team.raw() instanceof TreeWeights tree ? tree.tree().parts(group) : decision.criteria();
  }

  /** {@code Payments}, or {@code Payments, Cost / Running}. */
  public String name() {
    return group.isAll() ? team.name() : team.name() + ", " + group.text();
  }
}
