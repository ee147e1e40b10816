package dev.decisionmatrix.cells;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a chart is drawn where it must stand exactly among cells; what is not said is left to its
 * kind.
 *
 * @param gap between the bars of two categories, in percent of a bar
 * @param overlap of bars of one category, in percent of a bar
 * @param plot where the bars are drawn, without the axes' texts
 * @param unit from line to line of the grid
 */
public record ChartLook(
    OptionalInt gap,
    OptionalInt overlap,
    Legend legend,
    Optional<Plot> plot,
    Scale scale,
    Names names,
    OptionalInt unit,
    Spill spill) {
  /** Where the series are named. */
  public enum Legend {
    /** Below, where there is more than one and none is hidden. */
    BY_NEED,
    NONE,
    ABOVE,
    RIGHT
  }

  /** Where the scale of the values stands. */
  public enum Scale {
    BELOW,
    ABOVE,
    NONE
  }

  /** Whether categories are named beside their bars. */
  public enum Names {
    SHOWN,
    NONE
  }

  /** A part of the chart, in shares of its width and height. */
  public record Plot(double x, double y, double width, double height) {}

  /** By how many pixels a chart begins within its first cell, and goes on beyond its last. */
  public record Spill(int left, int top, int right, int bottom) {
    static final Spill NONE = new Spill(0, 0, 0, 0);
  }

  public static ChartLook usual() {
    return new ChartLook(
        OptionalInt.empty(),
        OptionalInt.empty(),
        Legend.BY_NEED,
        Optional.empty(),
        Scale.BELOW,
        Names.SHOWN,
        OptionalInt.empty(),
        Spill.NONE);
  }

  public ChartLook bars(int gapPercent, int overlapPercent) {
    return new ChartLook(
        OptionalInt.of(gapPercent),
        OptionalInt.of(overlapPercent),
        legend,
        plot,
        scale,
        names,
        unit,
        spill);
  }

  public ChartLook legend(Legend other) {
    return new ChartLook(gap, overlap, other, plot, scale, names, unit, spill);
  }

  public ChartLook plot(double x, double y, double width, double height) {
    Plot drawn = new Plot(x, y, width, height);
    return new ChartLook(gap, overlap, legend, Optional.of(drawn), scale, names, unit, spill);
  }

  public ChartLook scale(Scale other) {
    return new ChartLook(gap, overlap, legend, plot, other, names, unit, spill);
  }

  public ChartLook names(Names other) {
    return new ChartLook(gap, overlap, legend, plot, scale, other, unit, spill);
  }

  public ChartLook unit(int step) {
    return new ChartLook(gap, overlap, legend, plot, scale, names, OptionalInt.of(step), spill);
  }

  /** So many pixels less at the left and on top, more at the right and below. */
  public ChartLook spilling(int left, int top, int right, int bottom) {
    Spill other = new Spill(left, top, right, bottom);
    return new ChartLook(gap, overlap, legend, plot, scale, names, unit, other);
  }
}
