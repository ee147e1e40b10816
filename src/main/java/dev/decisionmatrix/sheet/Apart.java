package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Whether the things of a sheet stand apart. */
final class Apart {
  private Apart() {}

  /**
   * The plan itself.
   *
   * @throws IllegalStateException where two cells or two merged ranges overlap
   */
  static SheetPlan required(SheetPlan plan) {
    long[] taken = plan.cells().stream().mapToLong(cell -> key(cell.at())).sorted().toArray();
    requireOnce(plan, taken);
    long[] merged = plan.merged().stream().flatMapToLong(Apart::keys).sorted().toArray();
    requireOnce(plan, merged);
    for (RangeRef range : plan.merged()) {
      keys(range)
          .skip(1)
          .filter(key -> Arrays.binarySearch(taken, key) >= 0)
          .findFirst()
          .ifPresent(key -> refuse("a merged range covers ", plan, key));
    }
    return plan;
  }

  private static void requireOnce(SheetPlan plan, long[] sorted) {
    for (int place = 1; place < sorted.length; place++) {
      if (sorted[place] == sorted[place - 1]) {
        refuse("two things stand at ", plan, sorted[place]);
      }
    }
  }

  private static void refuse(String what, SheetPlan plan, long key) {
    CellRef at = new CellRef(plan.name(), (int) (key >> 32), (int) key);
    throw new IllegalStateException(what + at.absolute());
  }

  /** The first cell's, then those of the others. */
  private static LongStream keys(RangeRef range) {
    return IntStream.range(0, range.height())
        .boxed()
        .flatMapToLong(
            down ->
                IntStream.range(0, range.width()).mapToLong(across -> key(range.at(down, across))));
  }

  private static long key(CellRef at) {
    return ((long) at.row() << 32) + at.column();
  }
}
