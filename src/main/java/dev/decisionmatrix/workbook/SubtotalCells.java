package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What other sheets refer to of the groups whose sub-total must reach something.
 *
 * @param lines by group, in the order of the policy
 */
public record SubtotalCells(Map<Group, Line> lines) {
  /**
   * Of one group, all of 100 and "-" where its criteria weigh nothing.
   *
   * @param runs its criteria
   * @param weight of all its criteria in use
   * @param below 1 where the highest does not reach what it must
   * @param open 1 where the lowest does not
   */
  public record Line(
      CriteriaRuns runs,
      Cells<String> weight,
      Cells<Option> score,
      Cells<Option> lowest,
      Cells<Option> highest,
      Cells<Option> below,
      Cells<Option> open) {
    public boolean holds(Criterion criterion) {
      return runs.criteria().contains(criterion);
    }
  }

  public SubtotalCells {
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
  }

  /** In the order of the policy. */
  public List<Group> groups() {
    return List.copyOf(lines.keySet());
  }

  public Line of(Group group) {
    return Objects.requireNonNull(lines.get(group));
  }

  /** The sum of a figure over the groups. */
  public Formula sum(Function<Line, Formula> figure) {
    return lines.values().stream().map(figure).reduce(Formula::plus).orElse(Constant.ZERO);
  }
}
