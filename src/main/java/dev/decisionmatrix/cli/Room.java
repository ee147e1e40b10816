package dev.decisionmatrix.cli;

import dev.decisionmatrix.model.Decision;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The memory for decisions that are built side by side: where it is short, some wait until others
 * are done, however many jobs there are. What is built does not depend on it.
 */
final class Room {
  private static final long MEGABYTE = 1L << 20;

  /** For the program itself, and for what the collector has yet to find. */
  private static final double KEPT_BACK = 0.25;

  /**
   * After decisions of so much memory the collector is called: left alone with much memory it grows
   * by what is done with, until a long batch has all of it.
   */
  private static final int COLLECTED_AFTER = 256;

  /** Decisions of more than so much are large: a tight heap costs the others a little time. */
  private static final int LARGE = 512;

  /** What is made of a decision. */
  interface Making<T> {
    T make() throws IOException;
  }

  private final int megabytes;
  private final Semaphore free;
  private final AtomicInteger uncollected = new AtomicInteger();

  Room(long heap) {
    this.megabytes =
        (int) Math.min(Integer.MAX_VALUE, Math.max(1, heap * (1 - KEPT_BACK) / MEGABYTE));
    this.free = new Semaphore(megabytes, true);
  }

  /** Makes it once there is room; what is too large for the whole gets the whole. */
  <T> T forThe(Decision decision, Making<T> making) throws IOException {
    if (megabytes(decision) > LARGE) {
      TightHeap.ask();
    }
    int needed = (int) Math.min(megabytes, megabytes(decision));
    free.acquireUninterruptibly(needed);
    try {
      return making.make();
    } finally {
      free.release(needed);
      collectAfter(needed);
    }
  }

  private void collectAfter(int done) {
    if (uncollected.addAndGet(done) >= COLLECTED_AFTER) {
      uncollected.set(0);
      System.gc();
    }
  }

  /**
   * Some twice what was measured to be alive at the most: 18 MB for 3 options, 12 criteria and 4
   * teams, 74 for 12, 40, 15 and 2,000 claims, 324 for 50, 60, 40 and 12,000, 168 for 20,000 claims
   * and 522 for 50,000, 73 for 500 teams, 52 for 50 raters of each cell, 378 for 200 options.
   */
  private static long megabytes(Decision decision) {
    long options = decision.options().size();
    long criteria = decision.criteria().size();
    long claims = decision.claims().size();
    long voices = decision.voices().size();
    return 24
        + (240 * options + 12 * options * criteria + 2 * claims + 2 * criteria * voices) / 100;
  }
}
