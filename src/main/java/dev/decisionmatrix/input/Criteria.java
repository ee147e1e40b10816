package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import java.util.Set;

/**
 * The criteria of a file.
 *
 * @param known those that are weighed
 * @param costs those that are not
 * @param rated both
 * @param doubtful those whose scale could not be read: nothing is known to lie off it
 * @param inPercent those whose scale has percent signs
 * @param compared those on which options are compared in pairs
 */
record Criteria(
    Known<Criterion> known,
    Known<Criterion> costs,
    Known<Criterion> rated,
    Set<Criterion> doubtful,
    Set<Criterion> inPercent,
    Set<Criterion> compared) {
  static Criteria nothing() {
    Known<Criterion> nothing = Known.nothing(Noun.CRITERION);
    return new Criteria(nothing, nothing, nothing, Set.of(), Set.of(), Set.of());
  }
}
