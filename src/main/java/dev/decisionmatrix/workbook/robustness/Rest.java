package dev.decisionmatrix.workbook.robustness;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Things that follow upon one another and stay when one is left out: those before it, or those
 * after it. Formulas add up what stays instead of taking one away: a weight of 0 is then exactly 0.
 */
record Rest<T>(T first, T last) {
  /** At most two; all things together where none is left out. */
  static <T> List<Rest<T>> of(List<T> all, Optional<T> left) {
    int place = left.map(all::indexOf).orElse(all.size());
    return Stream.of(
            all.subList(0, place), all.subList(Math.min(place + 1, all.size()), all.size()))
        .filter(run -> !run.isEmpty())
        .map(run -> new Rest<>(run.get(0), run.get(run.size() - 1)))
        .toList();
  }

  RangeRef in(Function<T, CellRef> cells) {
    return cells.apply(first).to(cells.apply(last));
  }
}
