package dev.decisionmatrix.analysis;

import java.nio.charset.StandardCharsets;

/**
 * A small generator of random numbers whose sequence is written down, so that samples never depend
 * on the version of Java. Steele, Lea and Flood 2014.
 */
final class SplitMix64 {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private long state;

  SplitMix64(long seed) {
    state = seed;
  }

  /**
   * A sequence of its own for each name: the seed and the name's FNV-1a hash give the start. What
   * is drawn for a criterion then depends on nothing but its id.
   */
  static SplitMix64 named(long seed, String name) {
    long hash = FNV_OFFSET;
    for (byte part : name.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (part & 0xFF)) * FNV_PRIME;
    }
    return new SplitMix64(new SplitMix64(seed ^ hash).next());
  }

  long next() {
    state += GOLDEN_GAMMA;
    long mixed = state;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** The upper half of the next. */
  int bits() {
    return (int) (next() >>> 32);
  }
}
