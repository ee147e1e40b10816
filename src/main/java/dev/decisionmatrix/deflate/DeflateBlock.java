package dev.decisionmatrix.deflate;

import java.util.Arrays;

/** One block of a compressed stream, with codes of its own; then empty for the next. */
final class DeflateBlock {
  /** Whether others follow. */
  enum Place {
    WITHIN,
    LAST
  }

  private static final int END = 256;
  private static final int LITERALS = 286;
  private static final int DISTANCES = 30;
  private static final int LONGEST_WORD = 15;
  private static final int OWN_CODES = 2;

  private static final byte[] LENGTH_EXTRA = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };
  private static final short[] LENGTH_BASE = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };
  private static final byte[] LENGTH_CODE = new byte[259];
  private static final int[] DISTANCE_BASE = new int[DISTANCES];

  /** Of distances up to 256, then of all the others by their higher bits. */
  private static final byte[] DISTANCE_CODE = new byte[512];

  private static final int NEAR = 256;
  private static final int FAR_BITS = 7;

  static {
    for (int length = 3, code = 0; length < LENGTH_CODE.length; length++) {
      code += code + 1 < LENGTH_BASE.length && length == LENGTH_BASE[code + 1] ? 1 : 0;
      LENGTH_CODE[length] = (byte) code;
    }
    for (int code = 0, base = 1; code < DISTANCES; code++) {
      DISTANCE_BASE[code] = base;
      int end = base + (1 << distanceExtra(code));
      for (; base < end; base += base <= NEAR ? 1 : 1 << FAR_BITS) {
        DISTANCE_CODE[slot(base)] = (byte) code;
      }
    }
  }

  /** What stands in the block: lengths, or the bytes of literals, above distances of 0. */
  private final int[] symbols;

  private int count;
  private final int[] literalCounts = new int[LITERALS];
  private final int[] distanceCounts = new int[DISTANCES];

  /** One for at most so many symbols. */
  DeflateBlock(int most) {
    symbols = new int[most];
  }

  boolean isFull() {
    return count == symbols.length;
  }

  void literal(byte value) {
    int literal = value & 0xFF;
    symbols[count++] = literal << Short.SIZE;
    literalCounts[literal]++;
  }

  void repeat(int length, int distance) {
    symbols[count++] = length << Short.SIZE | distance;
    literalCounts[lengthSymbol(length)]++;
    distanceCounts[distanceCode(distance)]++;
  }

  void writeTo(BitSink out, Place place) {
    literalCounts[END] = 1;
    HuffmanCode literals = HuffmanCode.of(literalCounts, LONGEST_WORD);
    HuffmanCode distances = HuffmanCode.of(distanceCounts, LONGEST_WORD);
    out.put(place == Place.LAST ? 1 : 0, 1);
    out.put(OWN_CODES, 2);
    new CodeLengths(literals, distances).writeTo(out);
    for (int i = 0; i < count; i++) {
      int symbol = symbols[i] >>> Short.SIZE;
      int distance = symbols[i] & 0xFFFF;
      if (distance == 0) {
        literals.put(symbol, out);
      } else {
        int length = LENGTH_CODE[symbol];
        int extra = symbol - LENGTH_BASE[length];
        literals.put(END + 1 + length, extra, LENGTH_EXTRA[length], out);
        int far = distanceCode(distance);
        distances.put(far, distance - DISTANCE_BASE[far], distanceExtra(far), out);
      }
    }
    literals.put(END, out);
    clear();
  }

  private void clear() {
    count = 0;
    Arrays.fill(literalCounts, 0);
    Arrays.fill(distanceCounts, 0);
  }

  private static int lengthSymbol(int length) {
    return END + 1 + LENGTH_CODE[length];
  }

  private static int distanceCode(int distance) {
    return DISTANCE_CODE[slot(distance)];
  }

  private static int distanceExtra(int code) {
    return Math.max(0, code / 2 - 1);
  }

  private static int slot(int distance) {
    return distance <= NEAR ? distance - 1 : NEAR + ((distance - 1) >> FAR_BITS);
  }
}
