package dev.decisionmatrix.problem;

/**
 * The line of the input that a problem is about, and which part of it.
 *
 * @param line the text as the file has it
 * @param start 0-based index of the first marked code point
 * @param length marked code points, at least 1
 */
public record Excerpt(String line, int start, int length) {
  public Excerpt {
    if (start < 0 || length < 1) {
      throw new IllegalArgumentException("marked part out of range: " + start + "+" + length);
    }
  }
}
