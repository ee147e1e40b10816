package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import java.util.Optional;

/**
 * What other sheets refer to on the sheet Weights.
 *
 * @param raw as filled in
 * @param sums of what each team filled in; "-" where something of it cannot be used
 * @param power of each team
 * @param share divided by the team's sum; its heads are the words that the control accepts
 * @param group the group's weights
 * @param shareSum of each team's shares
 * @param ratioHolds 1 where comparisons in pairs hang together; empty where nobody compared
 * @param totalPower of the teams that can be used
 * @param lookedAt 1 where the control looks at the team
 * @param lookedAtGroup 1 where it looks at the group
 * @param base the weight before what-if
 * @param mustReach what people demand of an option, or blank
 * @param subtotalNames of the groups whose sub-total must reach something; mostly empty
 * @param subtotals what these must reach, of 100
 * @param ofGroups as filled in of groups; empty where nobody weighs any
 * @param levelZero 1 where all that stands directly in a group is 0, by those who weigh groups
 * @param logarithm of the shares, and their joined powers by criterion, for a geometric mean
 */
public record WeightsCells(
    Body<Criterion, Team> raw,
    Cells<Team> sums,
    Cells<Team> power,
    Body<Criterion, Team> share,
    Cells<Criterion> group,
    Cells<Team> shareSum,
    Optional<Cells<Team>> ratioHolds,
    Cells<String> totalPower,
    Body<String, Team> lookedAt,
    Cells<String> lookedAtGroup,
    Cells<Criterion> base,
    Cells<Criterion> mustReach,
    Optional<Cells<Group>> subtotalNames,
    Optional<Cells<Group>> subtotals,
    Optional<Body<Group, Team>> ofGroups,
    Optional<Body<Group, Team>> levelZero,
    Optional<Body<Criterion, Team>> logarithm) {
  /** The head over the group's weights. */
  public CellRef groupName() {
    return group.head();
  }

  /** The heads over the teams' weights. */
  public RangeRef teamNames() {
    return share.heads();
  }

  /** The words that the control accepts: the group, then the teams. */
  public RangeRef choices() {
    return groupName().to(teamNames().to());
  }
}
