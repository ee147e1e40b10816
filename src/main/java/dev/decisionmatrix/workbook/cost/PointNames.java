package dev.decisionmatrix.workbook.cost;

import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.ChartPlan.Side;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Cut;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The names beside the points of a chart: cut where they are long, each on the side of its point
 * where, as delivered, it hides the least of points, of the line and of the names placed before it,
 * the best scores first.
 */
final class PointNames {
  /** Of the plot, in pixels; engines differ a little. */
  private static final double WIDTH = 660;

  private static final double HEIGHT = 330;
  private static final double LONGEST = 130;

  /** Half of a letter's height, and of a point's. */
  private static final double LETTER = 7;

  private static final double POINT = 6;

  /** Half of the line's width, and half of how far apart its pieces are looked at. */
  private static final double LINE = 2;

  /** To the right of the dearest option, as a share of what it costs. */
  private static final double BEYOND = 1.1;

  private record Box(double left, double right, double below, double above) {
    double shared(Box other) {
      double across = Math.min(right, other.right) - Math.max(left, other.left);
      double down = Math.min(above, other.above) - Math.max(below, other.below);
      return across > 0 && down > 0 ? across * down : 0;
    }

    /** How much of it lies outside of the plot. */
    double outside() {
      double across = Math.max(0, -left) + Math.max(0, right - WIDTH);
      double down = Math.max(0, -below) + Math.max(0, above - HEIGHT);
      return across * (above - below) + down * (right - left);
    }
  }

  private final Map<Option, String> names = new LinkedHashMap<>();
  private final Map<Option, Side> sides = new LinkedHashMap<>();

  /**
   * Those of all options.
   *
   * @param places cost and score of each; empty where it has no place
   * @param line cost and score of each point that it joins
   */
  PointNames(
      List<Option> options, Function<Option, Optional<double[]>> places, List<double[]> line) {
    Arial font = Arial.regular(9);
    List<String> cut = Cut.all(options.stream().map(Option::name).toList(), font, LONGEST);
    double dearest =
        options.stream()
            .flatMap(option -> places.apply(option).stream())
            .mapToDouble(place -> place[0])
            .max()
            .orElse(0);
    Map<Option, double[]> at = new LinkedHashMap<>();
    for (Option option : options) {
      names.put(option, cut.get(options.indexOf(option)));
      sides.put(option, Side.RIGHT);
      places.apply(option).ifPresent(place -> at.put(option, drawn(place, dearest)));
    }
    List<Box> taken = new ArrayList<>();
    at.values().forEach(point -> taken.add(around(point, POINT)));
    for (int next = 1; next < line.size(); next++) {
      addLine(drawn(line.get(next - 1), dearest), drawn(line.get(next), dearest), taken);
    }
    at.entrySet().stream()
        .sorted(Comparator.comparingDouble(point -> -point.getValue()[1]))
        .forEach(
            point ->
                place(point.getKey(), point.getValue(), font.pixels(name(point.getKey())), taken));
  }

  private void place(Option option, double[] at, double length, List<Box> taken) {
    Side best = Side.RIGHT;
    double least = Double.POSITIVE_INFINITY;
    for (Side side : Side.values()) {
      Box box = box(side, at, length);
      double hidden = box.outside() + Sum.of(taken.stream().mapToDouble(box::shared));
      if (hidden < least) {
        best = side;
        least = hidden;
      }
    }
    sides.put(option, best);
    taken.add(box(best, at, length));
  }

  private static double[] drawn(double[] place, double dearest) {
    return new double[] {
      dearest > 0 ? WIDTH * place[0] / (BEYOND * dearest) : 0, HEIGHT * place[1] / 100
    };
  }

  private static void addLine(double[] from, double[] to, List<Box> taken) {
    double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    int pieces = (int) Math.ceil(length / (2 * LINE));
    for (int piece = 1; piece < pieces; piece++) {
      double share = (double) piece / pieces;
      double[] at = {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])};
      taken.add(around(at, LINE));
    }
  }

  private static Box around(double[] point, double half) {
    return new Box(point[0] - half, point[0] + half, point[1] - half, point[1] + half);
  }

  private static Box box(Side side, double[] at, double length) {
    double up = POINT + 1;
    return switch (side) {
      case RIGHT -> new Box(at[0] + up, at[0] + up + length, at[1] - LETTER, at[1] + LETTER);
      case LEFT -> new Box(at[0] - up - length, at[0] - up, at[1] - LETTER, at[1] + LETTER);
      case ABOVE ->
          new Box(at[0] - length / 2, at[0] + length / 2, at[1] + up, at[1] + up + 2 * LETTER);
      case BELOW ->
          new Box(at[0] - length / 2, at[0] + length / 2, at[1] - up - 2 * LETTER, at[1] - up);
    };
  }

  String name(Option option) {
    return Objects.requireNonNull(names.get(option));
  }

  Side of(Option option) {
    return Objects.requireNonNull(sides.get(option));
  }
}
