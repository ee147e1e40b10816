package dev.decisionmatrix.model;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a rating becomes a value from 0, worth nothing, to 1, worth most. */
public sealed interface ValueFunction {
  /** As far from 0 as numbers are read. */
  double FAR = 1e12;

  /** What a rating is worth, by the scale and by the rating that all others are held against. */
  double value(double rating, Scale scale, OptionalDouble standard);

  /** Whether no ends are given, so that any rating may be that the function can take. */
  default boolean open() {
    return false;
  }

  /** Whether the function can take a rating. */
  default boolean takes(double rating) {
    return true;
  }

  /** The least number that it can take. */
  default double least() {
    return -FAR;
  }

  /** Along a straight line from the worst of the scale to its best, as most criteria have it. */
  record Linear() implements ValueFunction {
    @Override
    public double value(double rating, Scale scale, OptionalDouble standard) {
      return scale.value(rating);
    }
  }

  /** A rating and what it is worth, 0 to 1. */
  record Point(double rating, double worth) {}

  /**
   * Straight from point to point; it rises, falls, or has a peak.
   *
   * @param points at least two, by rating, no two alike
   */
  record Curve(List<Point> points) implements ValueFunction {
    public Curve {
      points = points.stream().sorted(Comparator.comparingDouble(Point::rating)).toList();
      if (points.size() < 2) {
        throw new IllegalArgumentException("a curve needs two points");
      }
    }

    @Override
    public double value(double rating, Scale scale, OptionalDouble standard) {
      int after =
          IntStream.range(1, points.size() - 1)
              .filter(k -> rating <= at(k))
              .findFirst()
              .orElse(last());
      return at(after - 1, rating);
    }

    /** On the line from one point to the next. */
    private double at(int from, double rating) {
      Point one = points.get(from);
      Point next = points.get(from + 1);
      return one.worth()
          + (rating - one.rating()) / (next.rating() - one.rating()) * (next.worth() - one.worth());
    }

    private double at(int place) {
      return points.get(place).rating();
    }

    private int last() {
      return points.size() - 1;
    }

    /** The place of the point that is worth most, the first of them. */
    public int peak() {
      return IntStream.rangeClosed(0, last())
          .reduce((one, other) -> points.get(other).worth() > points.get(one).worth() ? other : one)
          .orElse(0);
    }

    /** Whether neither more nor less is better throughout. */
    public boolean hasPeak() {
      return points.get(peak()).worth()
          > Math.max(points.get(0).worth(), points.get(last()).worth());
    }

    /** A side of the point that is worth most. */
    public enum Flank {
      LEFT,
      RIGHT;

      /** Of figures that lie there. */
      public String words() {
        return this == LEFT ? "below the peak" : "above the peak";
      }

      /** Whether a rating lies there, seen from another. */
      public boolean holds(double rating, double from) {
        return this == LEFT ? rating <= from : rating >= from;
      }
    }

    public Point first() {
      return points.get(0);
    }

    public Point end() {
      return points.get(last());
    }

    /** From the end that is worth less to the other. */
    public Scale scale() {
      return first().worth() > end().worth()
          ? new Scale(end().rating(), first().rating())
          : new Scale(first().rating(), end().rating());
    }

    /** Every rating on a line between two points that is worth so much. */
    public Stream<Double> worth(double value) {
      return IntStream.range(0, last())
          .filter(k -> points.get(k).worth() != points.get(k + 1).worth())
          .filter(k -> isBetween(value, points.get(k).worth(), points.get(k + 1).worth()))
          .mapToObj(k -> rating(k, value));
    }

    private static boolean isBetween(double value, double one, double other) {
      return value >= Math.min(one, other) && value <= Math.max(one, other);
    }

    private double rating(int from, double value) {
      Point one = points.get(from);
      Point next = points.get(from + 1);
      return one.rating()
          + (value - one.worth()) / (next.worth() - one.worth()) * (next.rating() - one.rating());
    }
  }

  /** Worth all or nothing. */
  record Limit(Side side, double at, boolean open) implements ValueFunction {
    /** Which ratings are worth all. */
    public enum Side {
      AT_LEAST,
      AT_MOST
    }

    @Override
    public double value(double rating, Scale scale, OptionalDouble standard) {
      return (side == Side.AT_LEAST ? rating >= at : rating <= at) ? 1 : 0;
    }
  }

  /** Held against the lowest or the highest rating among the options, as prices are in tenders. */
  record Ratio(Form form, boolean open) implements ValueFunction {
    /** What is divided by what. */
    public enum Form {
      LOWEST_OVER("lowest/x"),
      OVER_HIGHEST("x/highest");

      private final String text;

      Form(String text) {
        this.text = text;
      }

      /** As people write it. */
      public String text() {
        return text;
      }
    }

    /** As near to 0 as anybody means who does not mean 0. */
    private static final double NEAREST = 1e-9;

    /**
     * A rating beyond the standard is worth no more than it: an option that is out may have one.
     */
    @Override
    public double value(double rating, Scale scale, OptionalDouble standard) {
      double against = standard.orElse(rating);
      return form == Form.LOWEST_OVER ? Math.min(1, against / rating) : share(rating, against);
    }

    /** No price is nothing, or less. */
    @Override
    public boolean takes(double rating) {
      return form == Form.LOWEST_OVER ? rating > 0 : rating >= 0;
    }

    @Override
    public double least() {
      return form == Form.LOWEST_OVER ? NEAREST : 0;
    }

    /** The rating that is worth so much, beside the standard. */
    public double rating(double value, double standard) {
      return form == Form.LOWEST_OVER ? standard / value : standard * value;
    }

    private static double share(double rating, double highest) {
      return highest > 0 ? Math.min(1, rating / highest) : 0;
    }
  }
}
