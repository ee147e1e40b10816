package dev.decisionmatrix.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Which earlier piece comes again at a place. Places whose first four bytes have one hash hang in a
 * chain, the newest first; a piece of three is seldom worth its distance, and chains for it would
 * be longer.
 */
final class Repeats {
  static final int WINDOW = 1 << 15;

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  static final int SHORTEST = 4;
  static final int LONGEST = 258;
  private static final int TRIES = 16;
  private static final int MANY_TRIES = 64;

  /** Longer pieces than this are found sooner by more than their first four bytes. */
  private static final int SHORT = 7;

  private static final int GOOD_ENOUGH = 64;

  private static final int MOST_BITS = 15;
  private static final int LEAST_BITS = 8;
  private static final int SPREAD = 0x9E3779B1;

  private final byte[] data;
  private final int last;
  private final int shift;
  private final int mask;
  private final int[] newest;
  private final int[] older;
  private int found;

  /** As large as the data ask for: most parts of a file are small. */
  Repeats(byte[] data) {
    this.data = data;
    last = data.length - SHORTEST;
    int wanted = Integer.SIZE - Integer.numberOfLeadingZeros(data.length);
    int bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, wanted));
    shift = Integer.SIZE - bits;
    mask = (1 << bits) - 1;
    newest = new int[1 << bits];
    older = new int[1 << bits];
    Arrays.fill(newest, -WINDOW);
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
    int[] tails = older;
    int within = mask;
    int nearest = at - WINDOW;
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
      candidate = tails[candidate & within];
    }
    return length;
  }

  /**
   * Adds the earlier pieces that come again here, of each length the nearest, the shortest first,
   * up to one that is not short; answers how many there are then. Remembers the place.
   */
  int addAll(int at, int[] pieces, int count) {
    if (at > last) {
      return count;
    }
    // what a simple compiler would fetch anew each time
    byte[] bytes = data;
    int[] tails = older;
    int within = mask;
    int nearest = at - WINDOW;
    int limit = Math.min(LONGEST, bytes.length - at);
    int best = SHORTEST - 1;
    int all = count;
    int first = (int) INTS.get(bytes, at);
    byte next = bytes[at + best];
    int candidate = remember(at, first);
    for (int tries = MANY_TRIES; tries > 0 && candidate > nearest; tries--) {
      if (bytes[candidate + best] == next && (int) INTS.get(bytes, candidate) == first) {
        int common = common(bytes, candidate, at, limit);
        if (common > best) {
          best = common;
          pieces[all++] = common << Short.SIZE | (at - candidate);
          if (best >= SHORT || best == limit) {
            break;
          }
          next = bytes[at + best];
        }
      }
      candidate = tails[candidate & within];
    }
    return all;
  }

  void rememberAll(int from, int to) {
    // what a simple compiler would fetch anew each time
    byte[] bytes = data;
    int[] heads = newest;
    int[] tails = older;
    int end = Math.min(to, last + 1);
    for (int at = from; at < end; at++) {
      int hash = ((int) INTS.get(bytes, at) * SPREAD) >>> shift;
      tails[at & mask] = heads[hash];
      heads[hash] = at;
    }
  }

  /** Hangs a place into its chain; answers the one before. */
  private int remember(int at, int first) {
    int hash = (first * SPREAD) >>> shift;
    int before = newest[hash];
    older[at & mask] = before;
    newest[hash] = at;
    return before;
  }

  /** How many bytes are equal from two places on, up to a limit. */
  static int common(byte[] bytes, int earlier, int at, int limit) {
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
