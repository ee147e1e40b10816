package dev.decisionmatrix.deflate;

import java.util.Arrays;

/** What each symbol costs: how many bits it takes, in parts of a bit. */
final class Prices {
  private static final int PARTS = 16;
  private static final int USUAL_LITERAL = 6;
  private static final int USUAL_LENGTH = 5;
  private static final int USUAL_DISTANCE = 4;

  private final int[] literals = new int[DeflateBlock.END];
  private final int[] lengths = new int[Repeats.LONGEST + 1];
  private final int[] distances = new int[DeflateBlock.DISTANCES];

  /** Those of any text. */
  Prices() {
    Arrays.fill(literals, PARTS * USUAL_LITERAL);
    for (int length = Repeats.SHORTEST - 1; length < lengths.length; length++) {
      lengths[length] = PARTS * (USUAL_LENGTH + DeflateBlock.lengthExtra(length));
    }
    for (int code = 0; code < distances.length; code++) {
      distances[code] = PARTS * (USUAL_DISTANCE + DeflateBlock.distanceExtra(code));
    }
  }

  /** Those of symbols that occur so often. */
  void learn(int[] literalCounts, int[] distanceCounts) {
    int[] bits = parts(literalCounts);
    System.arraycopy(bits, 0, literals, 0, literals.length);
    for (int length = Repeats.SHORTEST - 1; length < lengths.length; length++) {
      int symbol = DeflateBlock.lengthSymbol(length);
      lengths[length] = bits[symbol] + PARTS * DeflateBlock.lengthExtra(length);
    }
    bits = parts(distanceCounts);
    for (int code = 0; code < distances.length; code++) {
      distances[code] = bits[code] + PARTS * DeflateBlock.distanceExtra(code);
    }
  }

  /** What occurs never would take a bit more than what occurs once. */
  private static int[] parts(int[] counts) {
    double sum = 1 + Arrays.stream(counts).sum();
    int[] parts = new int[counts.length];
    for (int symbol = 0; symbol < counts.length; symbol++) {
      double often = counts[symbol] == 0 ? 0.5 : counts[symbol];
      double bits = StrictMath.log(sum / often) / StrictMath.log(2);
      parts[symbol] = (int) (PARTS * Math.max(1, bits));
    }
    return parts;
  }

  int literal(byte value) {
    return literals[value & 0xFF];
  }

  int length(int length) {
    return lengths[length];
  }

  int distance(int distance) {
    return distances[DeflateBlock.distanceCode(distance)];
  }
}
