package dev.decisionmatrix.model;

/**
 * The two ends of what a rating can be, in the criterion's unit. {@code best} below {@code worst}
 * means that less is better.
 */
public record Scale(double worst, double best) {
  /** A ten-thousandth, and a hundredth of it for ends such as 1,000,000 and 1,000,100. */
  private static final double NARROWEST = 0.99e-4;

  public Scale {
    if (!Double.isFinite(worst) || !Double.isFinite(best) || worst == best) {
      throw new IllegalArgumentException(
          "a scale needs two different ends: " + worst + ", " + best);
    }
  }

  /**
   * Whether the ends lie so near to each other, for how far they are from zero, that the digits of
   * a double do not tell ratings between them apart: 1,000,000,000 and 1,000,000,001.
   */
  public boolean isTooNarrow() {
    return upper() - lower() < NARROWEST * Math.max(Math.abs(worst), Math.abs(best));
  }

  public Direction direction() {
    return best > worst ? Direction.BENEFIT : Direction.COST;
  }

  public double lower() {
    return Math.min(worst, best);
  }

  public double upper() {
    return Math.max(worst, best);
  }

  /** How much of the way from worst to best a rating goes: 0 to 1 where the scale contains it. */
  public double value(double rating) {
    return (rating - worst) / (best - worst);
  }

  /** The rating that goes this much of the way from worst to best. */
  public double rating(double value) {
    return worst + value * (best - worst);
  }

  public boolean contains(double rating) {
    return rating >= lower() && rating <= upper();
  }

  /** As a record would by itself, which takes Java long at a start. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Scale that
            && Double.compare(worst, that.worst) == 0
            && Double.compare(best, that.best) == 0);
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(worst) + Double.hashCode(best);
  }
}
