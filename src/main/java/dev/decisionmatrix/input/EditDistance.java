package dev.decisionmatrix.input;

import java.util.Arrays;

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
  private final int most;

  private EditDistance(String one, String other, int most) {
    this.one = letters(one);
    this.other = letters(other);
    this.most = most;
  }

  private static int[] letters(String word) {
    int[] letters = new int[Math.min(LONGEST, word.length())];
    int count = 0;
    for (int at = 0; at < word.length() && count < LONGEST; count++) {
      letters[count] = word.codePointAt(at);
      at += Character.charCount(letters[count]);
    }
    return count == letters.length ? letters : Arrays.copyOf(letters, count);
  }

  static int of(String one, String other) {
    return of(one, other, 2 * LONGEST);
  }

  /** More than {@code most}, by whatever, where it takes more than that. */
  static int of(String one, String other, int most) {
    return most < 0 ? 0 : new EditDistance(one, other, most).steps();
  }

  /**
   * How far apart they may be for one to be a slip of the other: a third of the letters, or any
   * where one holds the other; negative where they cannot be.
   */
  static int allowed(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter == 0) {
      return -1;
    }
    if (shorter >= SHORTEST_PART && (one.contains(other) || other.contains(one))) {
      return 2 * LONGEST;
    }
    int allowed = Math.max(1, Math.max(one.length(), other.length()) / 3);
    return Math.abs(one.length() - other.length()) <= allowed ? allowed : -1;
  }

  /** Three rows of the table are enough, and of each the part around the diagonal. */
  private int steps() {
    int[] beforeLast = new int[other.length + 2];
    int[] last = new int[other.length + 2];
    for (int j = 0; j <= other.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length; i++) {
      int[] row = row(i, last, beforeLast);
      if (row[other.length + 1] > most) {
        return most + 1;
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length];
  }

  /** With its least number behind it. */
  private int[] row(int i, int[] last, int[] beforeLast) {
    int[] row = new int[other.length + 2];
    Arrays.fill(row, most + 1);
    row[0] = i;
    int least = i;
    for (int j = Math.max(1, i - most); j <= Math.min(other.length, i + most); j++) {
      int change = one[i - 1] == other[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j - 1] + change, 1 + Math.min(last[j], row[j - 1]));
      boolean swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
      row[j] = swapped ? Math.min(row[j], beforeLast[j - 2] + 1) : row[j];
      least = Math.min(least, row[j]);
    }
    row[other.length + 1] = least;
    return row;
  }
}
