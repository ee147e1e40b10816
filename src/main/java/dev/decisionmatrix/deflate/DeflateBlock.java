package dev.decisionmatrix.deflate;

import java.util.Arrays;

/** One block of a compressed stream, with codes of its own. */
final class DeflateBlock {
  private static final int END = 256;
  private static final int LITERALS = 286;
  private static final int DISTANCES = 30;
  private static final int LONGEST_WORD = 15;
  private static final int LONGEST_META_WORD = 7;

  /** The order in which lengths of the code for lengths are stored. */
  private static final int[] META_ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private static final int[] LENGTH_EXTRA = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };
  private static final int[] LENGTH_BASE = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };
  private static final int[] DISTANCE_BASE = new int[DISTANCES];

  static {
    for (int i = 0, base = 1; i < DISTANCES; i++) {
      DISTANCE_BASE[i] = base;
      base += 1 << distanceExtra(i);
    }
  }

  private final int[] lengths;
  private final int[] distances;
  private final int symbols;
  private final HuffmanCode literalCode;
  private final HuffmanCode distanceCode;

  /** A distance of nought marks a literal, whose byte then stands in the place of the length. */
  DeflateBlock(int[] lengths, int[] distances, int symbols) {
    this.lengths = lengths;
    this.distances = distances;
    this.symbols = symbols;
    int[] literalCounts = new int[LITERALS];
    int[] distanceCounts = new int[DISTANCES];
    literalCounts[END] = 1;
    for (int i = 0; i < symbols; i++) {
      if (distances[i] == 0) {
        literalCounts[lengths[i]]++;
      } else {
        literalCounts[END + 1 + rank(LENGTH_BASE, lengths[i])]++;
        distanceCounts[rank(DISTANCE_BASE, distances[i])]++;
      }
    }
    this.literalCode = HuffmanCode.of(literalCounts, LONGEST_WORD);
    this.distanceCode = HuffmanCode.of(distanceCounts, LONGEST_WORD);
  }

  void writeTo(BitSink out) {
    writeCodes(out);
    for (int i = 0; i < symbols; i++) {
      if (distances[i] == 0) {
        literalCode.put(lengths[i], out);
      } else {
        int length = rank(LENGTH_BASE, lengths[i]);
        literalCode.put(END + 1 + length, out);
        out.put(lengths[i] - LENGTH_BASE[length], LENGTH_EXTRA[length]);
        int distance = rank(DISTANCE_BASE, distances[i]);
        distanceCode.put(distance, out);
        out.put(distances[i] - DISTANCE_BASE[distance], distanceExtra(distance));
      }
    }
    literalCode.put(END, out);
  }

  /** Each length on its own: runs would save a few bytes per part. */
  private void writeCodes(BitSink out) {
    int[] all = new int[LITERALS + DISTANCES];
    int[] counts = new int[META_ORDER.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = i < LITERALS ? literalCode.lengthOf(i) : distanceCode.lengthOf(i - LITERALS);
      counts[all[i]]++;
    }
    HuffmanCode meta = HuffmanCode.of(counts, LONGEST_META_WORD);
    out.put(2, 2);
    out.put(LITERALS - 257, 5);
    out.put(DISTANCES - 1, 5);
    out.put(META_ORDER.length - 4, 4);
    for (int symbol : META_ORDER) {
      out.put(meta.lengthOf(symbol), 3);
    }
    for (int length : all) {
      meta.put(length, out);
    }
  }

  private static int distanceExtra(int distance) {
    return Math.max(0, distance / 2 - 1);
  }

  /** The place of the last base that is not above the value. */
  private static int rank(int[] bases, int value) {
    int place = Arrays.binarySearch(bases, value);
    return place >= 0 ? place : -place - 2;
  }
}
