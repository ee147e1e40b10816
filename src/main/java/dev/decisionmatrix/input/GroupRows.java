package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows of a weights file weigh a group, and which what stands within it.
 *
 * @param rows met so far, by what they weigh
 */
record GroupRows(WeightParts parts, Map<Criterion, Row> rows) {
  /** A group with nothing else in it counts for what it holds. */
  void takeForGroups() {
    List<Group> groups = new ArrayList<>(parts.tree().groups());
    Collections.reverse(groups);
    for (Group group : groups) {
      List<Criterion> held = parts.tree().parts(group);
      if (held.size() == 1 && !rows.containsKey(group.weighed())) {
        Optional.ofNullable(rows.remove(held.get(0)))
            .ifPresent(row -> rows.put(group.weighed(), row));
      }
    }
  }

  /** The criterion that bears the name of a group whose row has been met. */
  Optional<Criterion> second(Cell cell) {
    return parts.group(cell.text()).filter(rows::containsKey).isPresent()
        ? parts.criterion(cell.text()).filter(criterion -> !rows.containsKey(criterion))
        : Optional.empty();
  }

  /** Whether a name is that of several groups, and of no criterion. */
  boolean tellShared(Table table, Cell cell) {
    boolean shared = parts.isShared(cell.text()) && parts.criterion(cell.text()).isEmpty();
    if (shared) {
      table.report(
          Code.WEIGHT_CRITERION_UNKNOWN,
          cell,
          new Message(
              "several groups are called `" + cell.text() + "`",
              "write the whole path: " + Names.listed(parts.sharing(cell.text()))));
    }
    return shared;
  }
}
