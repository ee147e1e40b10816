package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What other sheets refer to on the sheet Robustness.
 *
 * @param sources left out one at a time, our own assumptions among them
 * @param teams likewise, by the group's weights
 * @param criteria likewise
 * @param ledWithAnyWeights the share of samples that each option leads, where weights may be
 *     anything
 * @param withoutSource what follows without each source, in words; empty for our own assumptions
 * @param checks what must hold of the shares
 */
public record RobustnessCells(
    LeftOut sources,
    LeftOut teams,
    LeftOut criteria,
    Supplier<RangeRef> ledWithAnyWeights,
    Function<Optional<Source>, CellRef> withoutSource,
    Supplier<List<Check>> checks) {
  /**
   * Things of one kind, left out one at a time.
   *
   * @param asItIs who is first with nothing left out
   * @param names of the things
   * @param first who is first without each
   * @param changes 1 where others are first than as it is
   * @param contending scores of the options that contend: as it is, and without each
   */
  public record LeftOut(
      Supplier<CellRef> asItIs,
      Supplier<RangeRef> names,
      Supplier<RangeRef> first,
      Supplier<RangeRef> changes,
      Supplier<RangeRef> contending) {}
}
