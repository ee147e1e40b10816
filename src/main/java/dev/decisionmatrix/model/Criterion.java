package dev.decisionmatrix.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * By what options are compared.
 *
 * @param group a heading that several criteria share; may be empty
 * @param unit of the ratings; may be empty
 * @param mustReach an option whose rating falls short of it is knocked out
 * @param eitherOr shared by criteria of whose demands one is enough; may be empty
 * @param value how a rating becomes a value
 */
public record Criterion(
    String id,
    String name,
    String description,
    String group,
    String unit,
    Scale scale,
    OptionalDouble mustReach,
    String eitherOr,
    ValueFunction value) {
  /** What costs can be; less is better, and nothing is made of how far they are from the ends. */
  public static final Scale OF_COSTS = new Scale(1e12, 0);

  /** With a demand that stands for itself, if any, and linear values. */
  public Criterion(
      String id,
      String name,
      String description,
      String group,
      String unit,
      Scale scale,
      OptionalDouble mustReach) {
    this(id, name, description, group, unit, scale, mustReach, "", new ValueFunction.Linear());
  }

  /** Whether it is a cost: not weighed, but held against the score. */
  public boolean isCost() {
    return scale.equals(OF_COSTS);
  }

  /**
   * By the id alone, which is unique in a decision: it is asked for by every cell of a workbook.
   */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Whether values go straight from the worst of the scale to its best. */
  public boolean isLinear() {
    return value instanceof ValueFunction.Linear;
  }

  /** Whether a rating's value hangs on those of other options. */
  public boolean isRelative() {
    return value instanceof ValueFunction.Ratio;
  }

  /** Whether neither more nor less is better throughout. */
  public boolean hasPeak() {
    return value instanceof ValueFunction.Curve curve && curve.hasPeak();
  }

  /** What a rating is worth: 0 to 1 where it lies on the scale. */
  public double value(double rating) {
    return value(rating, OptionalDouble.empty());
  }

  /** The same where it hangs on the lowest or highest rating of all. */
  public double value(double rating, OptionalDouble standard) {
    return value.value(rating, scale, standard);
  }

  /** A figure that is the higher the better a rating is; what it is worth where that is known. */
  public double favour(double rating) {
    return isRelative() ? scale.value(rating) : value(rating);
  }

  /** The rating that is worth so much, where values are linear. */
  public double rating(double value) {
    return scale.rating(value);
  }

  /** Whether its scale has no ends but those that its ratings happen to have. */
  public boolean isOpen() {
    return value.open();
  }

  /** Whether a rating may be given. */
  public boolean accepts(double rating) {
    return value.takes(rating) && (isOpen() || scale.contains(rating));
  }

  /** The least rating that may be given. */
  public double leastAccepted() {
    double least = isOpen() ? value.least() : scale.lower();
    return Math.max(least, value.least());
  }

  /** The most. */
  public double mostAccepted() {
    return isOpen() ? ValueFunction.FAR : scale.upper();
  }

  /** Whether a higher rating is better. */
  public boolean isMoreBetter() {
    return !hasPeak() && scale.direction() == Direction.BENEFIT;
  }

  /** Whether a lower rating is better. */
  public boolean isLessBetter() {
    return !hasPeak() && scale.direction() == Direction.COST;
  }

  /** The scale that all of them share; another one where they do not. */
  public static Scale commonScale(List<Criterion> criteria, Scale otherwise) {
    return criteria.stream().map(Criterion::scale).distinct().count() == 1
        ? criteria.get(0).scale()
        : otherwise;
  }

  /** {@code mustReach} as a value, 0 to 1, where values hang on nothing else. */
  public OptionalDouble demandedValue() {
    return demandedValue(OptionalDouble.empty());
  }

  /** The same where they hang on the lowest or highest rating of all. */
  public OptionalDouble demandedValue(OptionalDouble standard) {
    return mustReach.isPresent()
        ? OptionalDouble.of(value(mustReach.getAsDouble(), standard))
        : OptionalDouble.empty();
  }

  /**
   * Whether the rating is at least as good as {@code mustReach}; true where nothing is demanded.
   */
  public boolean isReachedBy(double rating) {
    return mustReach.isEmpty()
        || (isMoreBetter() ? rating >= mustReach.getAsDouble() : rating <= mustReach.getAsDouble());
  }

  /** As a record would by itself, which takes Java long at a start. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Criterion that
            && id.equals(that.id)
            && name.equals(that.name)
            && description.equals(that.description)
            && group.equals(that.group)
            && unit.equals(that.unit)
            && scale.equals(that.scale)
            && mustReach.equals(that.mustReach)
            && eitherOr.equals(that.eitherOr)
            && value.equals(that.value));
  }
}
