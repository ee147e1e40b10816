package dev.decisionmatrix.input;

/**
 * How many letters to insert, drop, replace or swap with their neighbour to turn one word into
 * another (optimal string alignment). Words count up to their first 64 letters, which bounds the
 * cost of a suggestion.
 */
final class EditDistance {
  private static final int LONGEST = 64;
  private static final int SHORTEST_PART = 4;

  private final int[] one;
  private final int[] other;

  private EditDistance(String one, String other) {
    this.one = one.codePoints().limit(LONGEST).toArray();
    this.other = other.codePoints().limit(LONGEST).toArray();
  }

  static int of(String one, String other) {
    return new EditDistance(one, other).steps();
  }

  /**
   * Whether one may be a slip of the other: a third of the letters differ, or one holds the other.
   */
  static boolean isNear(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int allowed = Math.max(1, Math.max(one.length(), other.length()) / 3);
    return shorter > 0
        && ((Math.abs(one.length() - other.length()) <= allowed && of(one, other) <= allowed)
            || (shorter >= SHORTEST_PART && (one.contains(other) || other.contains(one))));
  }

  private int steps() {
    int[][] steps = new int[one.length + 1][other.length + 1];
    for (int i = 0; i <= one.length; i++) {
      for (int j = 0; j <= other.length; j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, i, j);
      }
    }
    return steps[one.length][other.length];
  }

  private int cheapest(int[][] steps, int i, int j) {
    int change = one[i - 1] == other[j - 1] ? 0 : 1;
    int best =
        Math.min(steps[i - 1][j - 1] + change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
    boolean swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
    return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
  }
}
