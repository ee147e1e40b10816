package dev.decisionmatrix.deflate;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** A prefix code by how often symbols occur, no codeword longer than a limit. */
final class HuffmanCode {
  private final int[] lengths;
  private final int[] words;

  private HuffmanCode(int[] lengths) {
    this.lengths = lengths;
    this.words = words(lengths);
  }

  /** A tree over symbols; ties go to what came first, so that the code is always the same. */
  private record Node(long weight, int order, int symbol, List<Node> children) {}

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

  void put(int symbol, BitSink out) {
    out.put(words[symbol], lengths[symbol]);
  }

  private static int[] lengths(int[] weights) {
    PriorityQueue<Node> queue =
        new PriorityQueue<>(Comparator.comparingLong(Node::weight).thenComparingInt(Node::order));
    int order = 0;
    for (int symbol = 0; symbol < weights.length; symbol++) {
      if (weights[symbol] > 0) {
        queue.add(new Node(weights[symbol], order++, symbol, List.of()));
      }
    }
    // A code needs two words even where one symbol, or none, occurs.
    for (int symbol = 0; queue.size() < 2; symbol++) {
      if (weights[symbol] == 0) {
        queue.add(new Node(0, order++, symbol, List.of()));
      }
    }
    while (queue.size() > 1) {
      Node first = queue.remove();
      Node second = queue.remove();
      long weight = first.weight() + second.weight();
      queue.add(new Node(weight, order++, -1, List.of(first, second)));
    }
    int[] lengths = new int[weights.length];
    measure(queue.remove(), 0, lengths);
    return lengths;
  }

  private static void measure(Node node, int depth, int[] lengths) {
    if (node.children().isEmpty()) {
      lengths[node.symbol()] = depth;
    }
    for (Node child : node.children()) {
      measure(child, depth + 1, lengths);
    }
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
