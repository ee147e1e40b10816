package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What other sheets refer to on a sheet of comparisons in pairs.
 *
 * @param judgements how many times as important the row's thing is as the column's
 * @param weight that follows
 * @param apart whether some are not compared with the others, not even through others
 */
public record PairwiseCells<T>(Body<T, T> judgements, Cells<T> weight, Supplier<Formula> apart) {
  /** What people fill in: of each row but the last what stands right of the diagonal. */
  public RangeRef[] typed() {
    List<T> things = judgements.things();
    T last = things.get(things.size() - 1);
    return IntStream.range(0, things.size() - 1)
        .mapToObj(row -> typed(things.get(row), things.get(row + 1), last))
        .toArray(RangeRef[]::new);
  }

  private RangeRef typed(T row, T next, T last) {
    return judgements.at(row, next).to(judgements.at(row, last));
  }
}
