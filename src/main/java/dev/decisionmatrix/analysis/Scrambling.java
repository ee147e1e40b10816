package dev.decisionmatrix.analysis;

/**
 * A random scrambling of one coordinate that keeps points spread as they are: each binary digit has
 * digits before it added, and some are turned. Points that lie on a line in two coordinates do so
 * no longer. Matousek 1998, linear scrambling with a digital shift.
 */
final class Scrambling {
  /** By digit, from the last: that digit, and those before it that are added to it. */
  private final int[] added = new int[Integer.SIZE];

  private final int shift;

  Scrambling(SplitMix64 random) {
    for (int digit = 0; digit < added.length; digit++) {
      int before = -2 << digit;
      added[digit] = (random.bits() & before) | (1 << digit);
    }
    shift = random.bits();
  }

  /** Uniform between 0 and 1, neither of them itself. */
  double uniform(int coordinate) {
    int scrambled = shift;
    for (int digit = 0; digit < added.length; digit++) {
      scrambled ^= (Integer.bitCount(coordinate & added[digit]) & 1) << digit;
    }
    return (Integer.toUnsignedLong(scrambled) + 0.5) / (1L << Integer.SIZE);
  }
}
