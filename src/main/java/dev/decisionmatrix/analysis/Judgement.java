package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;

/**
 * How many times as important a team finds one criterion as another, beside what the rest of its
 * judgements imply.
 *
 * @param given as filled in
 * @param implied the ratio of the two weights
 */
public record Judgement(Criterion row, Criterion column, double given, double implied) {
  /** How far apart the two are, as a factor of at least 1. */
  public double factor() {
    return Math.max(given / implied, implied / given);
  }
}
