package dev.decisionmatrix.workbook.weights;

import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.model.TreeWeights;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import java.util.List;

/** What teams filled in of groups, below what they filled in of criteria. */
final class GroupsGiven {
  final CriteriaTree tree;
  final Table<Group> table;

  /** Empty for a team that weighs criteria alone. */
  final Body<Group, Team> raw;

  /**
   * What was filled in.
   *
   * @param column where the teams' columns begin in the table of the criteria
   */
  GroupsGiven(CriteriaTree tree, List<Team> teams, Filled filled, int column) {
    this.tree = tree;
    table = new Table<>(Names.of(tree.groups(), "Group", Group::text).merged(2));
    table.upTo(column).over("Groups");
    raw = table.across(teams, Team::name, team -> given(filled, team));
    raw.leading((group, team) -> filled.link(team, group.weighed()));
  }

  private static Content<Group> given(Filled filled, Team team) {
    Content<Group> cells = (at, group) -> filled.cell(at, team, group.weighed());
    return cells.onlyFor(any -> team.raw() instanceof TreeWeights);
  }
}
