package dev.decisionmatrix.deflate;

import java.util.Arrays;

/**
 * The way through some data that takes the fewest bits. What symbols cost follows from how often
 * they are taken, and that from what they cost: so it is sought a few times.
 */
final class CheapestWay {
  private static final int PASSES = 2;

  private final byte[] data;
  private final Choices choices;
  private final Prices prices = new Prices();

  /** From the start of a stretch to each place in it. */
  private final int[] costs;

  /** The piece by which a place is reached, or 0 for a literal. */
  private final int[] reached;

  /** The piece, or 0, that the way goes on with. */
  private final int[] taken;

  /**
   * @param longest of the stretches asked for
   */
  CheapestWay(byte[] data, int longest) {
    this.data = data;
    choices = new Choices(data);
    costs = new int[longest + 1];
    reached = new int[longest + 1];
    taken = new int[longest + 1];
  }

  /** Puts the symbols of a stretch into an empty block. */
  void fill(DeflateBlock block, int from, int to) {
    for (int pass = 0; pass < PASSES; pass++) {
      block.clear();
      seek(from, to);
      walk(block, from, to);
      block.teach(prices);
    }
  }

  private void seek(int from, int to) {
    Arrays.fill(costs, 0, to - from + 1, Integer.MAX_VALUE);
    costs[0] = 0;
    for (int at = from; at < to; at++) {
      int cost = costs[at - from];
      int next = at - from + 1;
      int byLiteral = cost + prices.literal(data[at]);
      if (byLiteral < costs[next]) {
        costs[next] = byLiteral;
        reached[next] = 0;
      }
      int shortest = Repeats.SHORTEST - 1;
      for (int number = choices.first(at); number < choices.first(at + 1); number++) {
        int piece = choices.piece(number);
        int longest = Math.min(Choices.length(piece), to - at);
        reach(at - from, piece, shortest, longest);
        shortest = longest + 1;
      }
    }
  }

  /** A piece serves for every length up to its own; of those that cost the same the longest do. */
  private void reach(int start, int piece, int shortest, int longest) {
    int[] toEach = costs;
    int[] by = reached;
    int distance = Choices.distance(piece);
    int cost = toEach[start] + prices.distance(distance);
    for (int least = shortest; least <= longest; ) {
      int length = Math.min(longest, DeflateBlock.longestLike(least));
      int byPiece = cost + prices.length(length);
      int place = start + length;
      if (byPiece < toEach[place]) {
        toEach[place] = byPiece;
        by[place] = length << Short.SIZE | distance;
      }
      least = length + 1;
    }
  }

  private void walk(DeflateBlock block, int from, int to) {
    for (int back = to - from; back > 0; ) {
      int piece = reached[back];
      back -= Math.max(1, Choices.length(piece));
      taken[back] = piece;
    }
    for (int at = from; at < to; ) {
      int piece = taken[at - from];
      if (piece == 0) {
        block.literal(data[at++]);
      } else {
        block.repeat(Choices.length(piece), Choices.distance(piece));
        at += Choices.length(piece);
      }
    }
  }
}
