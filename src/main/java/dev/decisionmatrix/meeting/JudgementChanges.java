package dev.decisionmatrix.meeting;

import dev.decisionmatrix.input.Row;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Writes what changed of judgements into the table that holds them.
 *
 * @param things that are compared, in their order
 */
record JudgementChanges<T>(
    EditedTable table, List<T> things, Function<T, Row> rows, ToIntFunction<T> columns) {
  /**
   * A judgement stands in one half of the matrix, or in both: then that of at least 1 is read, and
   * the other must be its reciprocal.
   */
  void write(Change change, T one, T other) {
    Row row = rows.apply(one);
    Row mirrored = rows.apply(other);
    int column = columns.applyAsInt(other);
    int back = columns.applyAsInt(one);
    String why = WeightChanges.why(change);
    if (change.isBlank()) {
      table.set(row, column, "", why);
      table.set(mirrored, back, "", why);
      return;
    }
    boolean here = isFilled(row, column);
    boolean there = isFilled(mirrored, back) || (!here && isLowerHalf());
    if (here || !there) {
      judge(row, column, change.figure(), why);
    }
    if (there) {
      judge(mirrored, back, 1 / change.figure(), why);
    }
  }

  private boolean isFilled(Row row, int column) {
    return !table.text(row, column).isEmpty();
  }

  /** Whether judgements stand below the diagonal alone. */
  private boolean isLowerHalf() {
    return things.stream().anyMatch(thing -> isFilled(thing, before(thing)))
        && things.stream().noneMatch(thing -> isFilled(thing, after(thing)));
  }

  private List<T> before(T thing) {
    return things.subList(0, things.indexOf(thing));
  }

  private List<T> after(T thing) {
    return things.subList(things.indexOf(thing) + 1, things.size());
  }

  private boolean isFilled(T thing, List<T> others) {
    return others.stream()
        .anyMatch(other -> isFilled(rows.apply(thing), columns.applyAsInt(other)));
  }

  private void judge(Row row, int column, double times, String why) {
    String old = table.text(row, column);
    table.set(row, column, NumberText.ofJudgement(times, old, table.mark(column)), why);
  }
}
