package dev.decisionmatrix.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Earlier places whose first eight bytes, or more, have one hash, the newest first. Tables repeat
 * so much that a chain of four bytes leads by hundreds of places where a piece of eight begins.
 */
final class Chain {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int TRIES = 32;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final byte[] data;
  private final int enough;
  private final int tail;
  private final int last;
  private final int shift;
  private final PlacesByHash places;

  /**
   * @param length of what is hashed, at least eight bytes
   * @param enough the length of a piece after which no longer one is looked for here
   */
  Chain(byte[] data, int length, int enough) {
    this.data = data;
    this.enough = enough;
    tail = length - Long.BYTES;
    last = data.length - length;
    places = new PlacesByHash(data.length);
    shift = Long.SIZE - places.bits;
  }

  /**
   * Adds the earlier pieces that come again here and are longer than one known, of each length the
   * nearest, the shortest first; answers how many pieces there are then. Remembers the place.
   */
  int addLonger(int at, int known, int[] pieces, int count) {
    if (at > last) {
      return count;
    }
    // what a simple compiler would fetch anew each time
    byte[] bytes = data;
    int[] before = places.before;
    int mask = places.mask;
    int nearest = at - PlacesByHash.WINDOW;
    int limit = Math.min(Repeats.LONGEST, bytes.length - at);
    int stop = Math.min(enough, limit);
    int best = Math.max(known, Repeats.SHORTEST - 1);
    int all = count;
    int candidate = remember(at);
    for (int tries = TRIES; tries > 0 && best < stop && candidate > nearest; tries--) {
      if (bytes[candidate + best] == bytes[at + best]) {
        int common = Repeats.common(bytes, candidate, at, limit);
        if (common > best) {
          best = common;
          pieces[all++] = common << Short.SIZE | (at - candidate);
        }
      }
      candidate = before[candidate & mask];
    }
    return all;
  }

  void rememberAll(int from, int to) {
    int end = Math.min(to, last + 1);
    for (int at = from; at < end; at++) {
      remember(at);
    }
  }

  /** Hangs a place into its chain; answers the one before. */
  private int remember(int at) {
    long hashed = (long) LONGS.get(data, at) * SPREAD + (long) LONGS.get(data, at + tail);
    return places.add(at, (int) ((hashed * SPREAD) >>> shift));
  }
}
