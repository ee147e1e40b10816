package dev.decisionmatrix.analysis;

import java.util.stream.DoubleStream;

/**
 * Figures added up one after the other. A stream's own sum compensates for rounding, and how it
 * does so differs between versions of Java.
 */
public final class Sum {
  private Sum() {}

  public static double of(DoubleStream figures) {
    return figures.sequential().reduce(0, Double::sum);
  }
}
