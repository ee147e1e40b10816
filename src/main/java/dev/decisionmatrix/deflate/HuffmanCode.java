package dev.decisionmatrix.deflate;

import java.util.Arrays;

/** A prefix code by how often symbols occur, no codeword longer than a limit. */
final class HuffmanCode {
  private final int[] lengths;
  private final int[] words;

  private HuffmanCode(int[] lengths) {
    this.lengths = lengths;
    this.words = words(lengths);
  }

  static HuffmanCode of(int[] counts, int limit) {
    int[] weights = counts.clone();
    int[] lengths = lengths(weights);
    while (longest(lengths) > limit) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = weights[i] == 0 ? 0 : (weights[i] + 1) / 2 + 1;
      }
      lengths = lengths(weights);
    }
    return new HuffmanCode(lengths);
  }

  int lengthOf(int symbol) {
    return lengths[symbol];
  }

  /** How many symbols there are up to the last that has a word. */
  int used() {
    int used = lengths.length;
    while (lengths[used - 1] == 0) {
      used--;
    }
    return used;
  }

  void put(int symbol, BitSink out) {
    out.put(words[symbol], lengths[symbol]);
  }

  /** A word and some bits after it. */
  void put(int symbol, int extra, int extraBits, BitSink out) {
    int length = lengths[symbol];
    out.put(words[symbol] | extra << length, length + extraBits);
  }

  private static int[] lengths(int[] weights) {
    long[] leaves = new long[Math.max(2, weights.length)];
    int used = 0;
    for (int symbol = 0; symbol < weights.length; symbol++) {
      if (weights[symbol] > 0) {
        leaves[used++] = (long) weights[symbol] << Short.SIZE | symbol;
      }
    }
    // A code needs two words even where one symbol, or none, occurs.
    for (int symbol = 0; used < 2; symbol++) {
      if (weights[symbol] == 0) {
        leaves[used++] = symbol;
      }
    }
    Arrays.sort(leaves, 0, used);
    int[] depths = depths(leaves, used);
    int[] lengths = new int[weights.length];
    for (int leaf = 0; leaf < used; leaf++) {
      lengths[(int) leaves[leaf] & 0xFFFF] = depths[leaf];
    }
    return lengths;
  }

  /**
   * How deep each leaf hangs. Joined nodes come about in the order of their weight, so the next
   * lightest is always the first of the leaves or the first of the joined ones that are left.
   */
  private static int[] depths(long[] leaves, int count) {
    long[] joined = new long[count - 1];
    int[] parents = new int[2 * count - 1];
    int leaf = 0;
    int node = 0;
    for (int made = 0; made < count - 1; made++) {
      for (int side = 0; side < 2; side++) {
        boolean lighter = node == made || (leaf < count && weight(leaves[leaf]) <= joined[node]);
        joined[made] += lighter ? weight(leaves[leaf]) : joined[node];
        parents[lighter ? leaf++ : count + node++] = count + made;
      }
    }
    int[] depths = new int[2 * count - 1];
    for (int i = 2 * count - 3; i >= 0; i--) {
      depths[i] = depths[parents[i]] + 1;
    }
    return depths;
  }

  private static long weight(long leaf) {
    return leaf >>> Short.SIZE;
  }

  private static int longest(int[] lengths) {
    int longest = 0;
    for (int length : lengths) {
      longest = Math.max(longest, length);
    }
    return longest;
  }

  /** Canonical words, turned round because they are read from the highest bit on. */
  private static int[] words(int[] lengths) {
    int[] words = new int[lengths.length];
    int next = 0;
    for (int length = 1; length <= longest(lengths); length++) {
      next <<= 1;
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          words[symbol] = Integer.reverse(next++) >>> (Integer.SIZE - length);
        }
      }
    }
    return words;
  }
}
