package dev.decisionmatrix.deflate;

import java.util.Arrays;

/**
 * Places of the last window by a hash of what begins there, each with the one before it of the same
 * hash. As large as the data ask for: most parts of a file are small.
 */
final class PlacesByHash {
  static final int WINDOW = 1 << 15;

  private static final int MOST_BITS = 15;
  private static final int LEAST_BITS = 8;

  /** Of a hash: as many as tell the places of the data apart, within bounds. */
  final int bits;

  /** The place before one, by {@code place & mask}; at most a window back, or it means none. */
  final int[] before;

  final int mask;
  private final int[] newest;

  PlacesByHash(int length) {
    int wanted = Integer.SIZE - Integer.numberOfLeadingZeros(length);
    bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, wanted));
    mask = (1 << bits) - 1;
    before = new int[1 << bits];
    newest = new int[1 << bits];
    Arrays.fill(newest, -WINDOW);
  }

  /** Adds a place; answers the one before, which may lie out of the window. */
  int add(int place, int hash) {
    int last = newest[hash];
    before[place & mask] = last;
    newest[hash] = place;
    return last;
  }
}
