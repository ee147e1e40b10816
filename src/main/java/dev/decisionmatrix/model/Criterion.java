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
 */
public record Criterion(
    String id,
    String name,
    String description,
    String group,
    String unit,
    Scale scale,
    OptionalDouble mustReach,
    String eitherOr) {
  /** What costs can be; less is better, and nothing is made of how far they are from the ends. */
  public static final Scale OF_COSTS = new Scale(1e12, 0);

  /** With a demand that stands for itself, if any. */
  public Criterion(
      String id,
      String name,
      String description,
      String group,
      String unit,
      Scale scale,
      OptionalDouble mustReach) {
    this(id, name, description, group, unit, scale, mustReach, "");
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

  /** What a rating is worth: 0 to 1 where it lies on the scale. */
  public double value(double rating) {
    return scale.value(rating);
  }

  /** The rating that is worth so much. */
  public double rating(double value) {
    return scale.rating(value);
  }

  /** Whether a higher rating is better. */
  public boolean isMoreBetter() {
    return scale.direction() == Direction.BENEFIT;
  }

  /** Whether a lower rating is better. */
  public boolean isLessBetter() {
    return scale.direction() == Direction.COST;
  }

  /** The scale that all of them share; another one where they do not. */
  public static Scale commonScale(List<Criterion> criteria, Scale otherwise) {
    return criteria.stream().map(Criterion::scale).distinct().count() == 1
        ? criteria.get(0).scale()
        : otherwise;
  }

  /** {@code mustReach} as a value, 0 to 1. */
  public OptionalDouble demandedValue() {
    return mustReach.isPresent()
        ? OptionalDouble.of(value(mustReach.getAsDouble()))
        : OptionalDouble.empty();
  }

  /**
   * Whether the rating is at least as good as {@code mustReach}; true where nothing is demanded.
   */
  public boolean isReachedBy(double rating) {
    return mustReach.isEmpty()
        || (isMoreBetter() ? rating >= mustReach.getAsDouble() : rating <= mustReach.getAsDouble());
  }
}
