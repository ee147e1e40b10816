package dev.decisionmatrix.pdf;

import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale from a lower to an upper end along some points of the page.
 *
 * @param from where the lower end lies
 * @param length in points; negative where figures grow upwards
 */
record Axis(double lower, double upper, double from, double length, Decimals shown) {
  private static final int MOST_TICKS = 6;
  private static final double[] STEPS = {1, 2, 2.5, 5, 10};

  Axis {
    if (!(upper > lower)) {
      throw new IllegalArgumentException("an axis from " + lower + " to " + upper);
    }
  }

  /** Where a figure lies; figures beyond an end lie on it. */
  double at(double figure) {
    double share = (figure - lower) / (upper - lower);
    return from + length * Math.min(1, Math.max(0, share));
  }

  /** Round figures, few enough to be read. */
  List<Double> ticks() {
    double step = step((upper - lower) / (MOST_TICKS - 1));
    List<Double> ticks = new ArrayList<>();
    long first = (long) Math.ceil(lower / step - 1e-9);
    long last = (long) Math.floor(upper / step + 1e-9);
    for (long k = first; k <= last; k++) {
      ticks.add(k * step);
    }
    return ticks;
  }

  /** A tick as it is written: no digits that say nothing. */
  String label(double tick) {
    boolean percent = shown.pattern().endsWith("%");
    double written = rounded(percent ? tick * 100 : tick);
    String figure = Decimals.thousands(Decimals.typed(written)).text(written);
    return percent ? figure + "%" : figure;
  }

  private static double rounded(double figure) {
    return Math.rint(figure * 1e6) / 1e6;
  }

  private static double step(double least) {
    double power = 1;
    while (power > least) {
      power /= 10;
    }
    while (power * 10 <= least) {
      power *= 10;
    }
    for (double step : STEPS) {
      if (step * power >= least * (1 - 1e-9)) {
        return step * power;
      }
    }
    throw new IllegalStateException("no step of at least " + least);
  }
}
