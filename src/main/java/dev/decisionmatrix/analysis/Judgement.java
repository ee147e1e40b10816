package dev.decisionmatrix.analysis;

import java.util.OptionalDouble;

/**
 * How many times as important, or as good, one thing was found as another, beside what the rest of
 * the judgements imply.
 *
 * @param given as filled in; empty where nobody compared the two
 * @param implied the ratio of the two weights
 */
public record Judgement<T>(T row, T column, OptionalDouble given, double implied) {
  /** How far apart the two are, as a factor of at least 1; empty where nobody compared them. */
  public OptionalDouble factor() {
    return given.isPresent()
        ? OptionalDouble.of(Math.max(given.getAsDouble() / implied, implied / given.getAsDouble()))
        : OptionalDouble.empty();
  }
}
