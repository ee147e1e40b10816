package dev.decisionmatrix.xlsx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;

/**
 * Has POI compute formulas, each after those that it looks at. POI would go into these by itself,
 * one within the other, and run out of stack where a column counts on through thousands of rows; it
 * would also look each result up again for every formula that needs it.
 */
final class Calculation {
  /** POI remembers every result; ours stand in their cells, so it may forget after so many. */
  private static final int REMEMBERED = 1 << 13;

  private final EvaluatedBook book;
  private final WorkbookEvaluator engine;
  private final Map<ReadCell, String> failures = new HashMap<>();
  private int remembered;

  Calculation(ReadBook read) {
    this.book = new EvaluatedBook(read);
    this.engine = new WorkbookEvaluator(book, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
  }

  /** Computes a cell's formula, if nobody has asked for it before. */
  void compute(ReadCell asked) {
    Deque<Precedents> open = new ArrayDeque<>();
    open(asked, open);
    while (!open.isEmpty()) {
      ReadCell next = open.peek().next();
      if (next == null) {
        close(open.pop());
      } else {
        open(next, open);
      }
    }
  }

  /** Why a formula cannot be computed, if so. */
  Optional<String> failure(ReadCell cell) {
    return Optional.ofNullable(failures.get(cell));
  }

  private void open(ReadCell cell, Deque<Precedents> open) {
    if (!cell.isWaiting()) {
      return;
    }
    cell.begin();
    try {
      open.push(new Precedents(book, cell));
    } catch (RuntimeException unknown) {
      fail(cell, unknown);
    }
  }

  private void close(Precedents done) {
    ReadCell cell = done.cell();
    if (remembered++ == REMEMBERED) {
      engine.clearAllCachedResultValues();
      remembered = 0;
    }
    book.provide(cell, done.tokens());
    try {
      cell.settle(engine.evaluate(cell));
    } catch (RuntimeException unknown) {
      fail(cell, unknown);
    }
  }

  private void fail(ReadCell cell, RuntimeException failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    failures.put(cell, "not computable: " + root.getMessage());
  }
}
