package dev.decisionmatrix.analysis;

import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;

/**
 * Figures added up one after the other. A stream's own sum compensates for rounding, and how it
 * does so differs between versions of Java.
 */
public final class Sum {
  private Sum() {}

  public static double of(DoubleStream figures) {
    double sum = 0;
    for (PrimitiveIterator.OfDouble each = figures.iterator(); each.hasNext(); ) {
      sum += each.nextDouble();
    }
    return sum;
  }
}
