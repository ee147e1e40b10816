package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import java.util.Optional;

/**
 * Points of an option that must reach something.
 *
 * @param group empty for the score
 * @param counted the weight of all that is counted
 * @param highest of 100; 0 where nothing that is counted weighs anything
 * @param asked 0 where nothing is
 */
record Floor(Optional<Group> group, double counted, double highest, double asked) {
  boolean holds(Criterion criterion) {
    return group.map(of -> Group.of(criterion.group()).isWithin(of)).orElse(true);
  }

  boolean isBelow() {
    return Rounding.rounded(counted) > 0 && Rounding.less(highest, asked);
  }

  /** How much value times weight is missing, in points. */
  double shortBy() {
    return isBelow() ? (asked - highest) * counted : 0;
  }
}
