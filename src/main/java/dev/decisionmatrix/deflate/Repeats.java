package dev.decisionmatrix.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Which earlier piece comes again at a place. Places whose first four bytes have one hash hang in a
 * chain, the newest first; a piece of three is seldom worth its distance, and chains for it would
 * be longer.
 */
final class Repeats {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int SHORTEST = 4;
  private static final int LONGEST = 258;
  private static final int TRIES = 16;

  private static final int GOOD_ENOUGH = 64;

  private static final int SPREAD = 0x9E3779B1;

  private final byte[] data;
  private final int last;
  private final int shift;
  private final PlacesByHash places;
  private int found;

  Repeats(byte[] data) {
    this.data = data;
    last = data.length - SHORTEST;
    places = new PlacesByHash(data.length);
    shift = Integer.SIZE - places.bits;
  }

  /** Where the piece begins that was asked for last. */
  int found() {
    return found;
  }

  /**
   * The length of the longest earlier piece that comes again here, or 0 if none is longer than
   * asked for. Remembers the place.
   */
  int longest(int at, int longerThan) {
    if (at > last) {
      return 0;
    }
    // what a simple compiler would fetch anew each time
    byte[] bytes = data;
    int[] before = places.before;
    int mask = places.mask;
    int nearest = at - PlacesByHash.WINDOW;
    int limit = Math.min(LONGEST, bytes.length - at);
    int best = Math.max(longerThan, SHORTEST - 1);
    int first = (int) INTS.get(bytes, at);
    int candidate = remember(at, first);
    if (best >= limit) {
      return 0;
    }
    byte next = bytes[at + best];
    int length = 0;
    for (int tries = TRIES; tries > 0 && candidate > nearest; tries--) {
      if (bytes[candidate + best] == next && (int) INTS.get(bytes, candidate) == first) {
        int common = common(bytes, candidate, at, limit);
        if (common > best) {
          best = common;
          length = common;
          found = candidate;
          if (common >= GOOD_ENOUGH || common == limit) {
            break;
          }
          next = bytes[at + best];
        }
      }
      candidate = before[candidate & mask];
    }
    return length;
  }

  void rememberAll(int from, int to) {
    int end = Math.min(to, last + 1);
    for (int at = from; at < end; at++) {
      remember(at, (int) INTS.get(data, at));
    }
  }

  /** Hangs a place into its chain; answers the one before. */
  private int remember(int at, int first) {
    return places.add(at, (first * SPREAD) >>> shift);
  }

  /** How many bytes are equal from two places on, up to a limit. */
  private static int common(byte[] bytes, int earlier, int at, int limit) {
    int length = 0;
    while (length + Long.BYTES <= limit) {
      long differing =
          (long) LONGS.get(bytes, earlier + length) ^ (long) LONGS.get(bytes, at + length);
      if (differing != 0) {
        return length + Long.numberOfTrailingZeros(differing) / Byte.SIZE;
      }
      length += Long.BYTES;
    }
    while (length < limit && bytes[earlier + length] == bytes[at + length]) {
      length++;
    }
    return length;
  }
}
