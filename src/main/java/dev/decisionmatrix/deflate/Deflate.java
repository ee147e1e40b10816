package dev.decisionmatrix.deflate;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses as RFC 1951 says. The JDK's own compressor is the zlib of its build or of the system,
 * and these differ in what they write: with it, the same input would have other bytes on another
 * machine.
 *
 * <p>Greedy search through chains of equal beginnings, then a Huffman code for each block.
 */
public final class Deflate {
  private static final byte[] HEAD = {0x78, (byte) 0xDA};
  private static final int WINDOW = 1 << 15;
  private static final int HASHES = 1 << 15;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int TRIES = 48;
  private static final int GOOD_ENOUGH = 96;
  private static final int BLOCK = 1 << 15;

  private final byte[] data;
  private final int[] newest = new int[HASHES];
  private final int[] older = new int[WINDOW];
  private final int[] lengths = new int[BLOCK];
  private final int[] distances = new int[BLOCK];
  private final BitSink out = new BitSink();
  private int symbols;
  private int found;

  private Deflate(byte[] data) {
    this.data = data;
    Arrays.fill(newest, -1);
  }

  /** Bare, as a zip archive holds it. */
  public static byte[] of(byte[] data) {
    Deflate deflate = new Deflate(data);
    deflate.run();
    return deflate.out.bytes();
  }

  /** With the head and the check sum of RFC 1950, as a PDF holds it. */
  public static byte[] wrapped(byte[] data) {
    Adler32 check = new Adler32();
    check.update(data);
    ByteBuffer room = ByteBuffer.allocate(Integer.BYTES).putInt((int) check.getValue());
    BitSink out = new BitSink();
    out.all(HEAD);
    out.all(of(data));
    out.all(room.array());
    return out.bytes();
  }

  private void run() {
    int at = 0;
    while (at < data.length) {
      int length = longestMatch(at);
      boolean repeats = length >= SHORTEST;
      lengths[symbols] = repeats ? length : data[at] & 0xFF;
      distances[symbols++] = repeats ? at - found : 0;
      int end = at + (repeats ? length : 1);
      while (at < end) {
        remember(at++);
      }
      if (symbols == BLOCK) {
        flush(at == data.length);
      }
    }
    if (symbols > 0 || data.length == 0) {
      flush(true);
    }
  }

  private void flush(boolean last) {
    out.put(last ? 1 : 0, 1);
    new DeflateBlock(lengths, distances, symbols).writeTo(out);
    symbols = 0;
  }

  /** The length of the longest earlier piece that comes again here; its place is in found. */
  private int longestMatch(int at) {
    int best = 0;
    int limit = Math.min(LONGEST, data.length - at);
    if (limit < SHORTEST) {
      return 0;
    }
    int candidate = newest[hash(at)];
    for (int i = 0; i < TRIES && candidate >= 0 && at - candidate < WINDOW; i++) {
      int length = common(candidate, at, limit);
      if (length > best) {
        best = length;
        found = candidate;
      }
      if (best >= Math.min(GOOD_ENOUGH, limit)) {
        break;
      }
      candidate = older[candidate % WINDOW];
    }
    return best;
  }

  private int common(int earlier, int at, int limit) {
    int length = 0;
    while (length < limit && data[earlier + length] == data[at + length]) {
      length++;
    }
    return length;
  }

  private void remember(int at) {
    if (at + SHORTEST <= data.length) {
      int hash = hash(at);
      older[at % WINDOW] = newest[hash];
      newest[hash] = at;
    }
  }

  private int hash(int at) {
    int first = (data[at] & 0xFF) << 16;
    int second = (data[at + 1] & 0xFF) << 8;
    int three = first + second + (data[at + 2] & 0xFF);
    return (three * 0x9E3779B1) >>> 17;
  }
}
