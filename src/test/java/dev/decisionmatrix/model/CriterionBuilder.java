package dev.decisionmatrix.model;

import java.util.OptionalDouble;

/** A criterion for tests: on a scale from 1 to 5, its id its name in lower case. */
public final class CriterionBuilder {
  private final String name;
  private String id;
  private String description = "";
  private String group = "";
  private String unit = "";
  private Scale scale = new Scale(1, 5);
  private OptionalDouble mustReach = OptionalDouble.empty();
  private String eitherOr = "";
  private ValueFunction value = new ValueFunction.Linear();

  private CriterionBuilder(String name) {
    this.name = name;
    id = DecisionBuilder.id(name);
  }

  public static CriterionBuilder aCriterion(String name) {
    return new CriterionBuilder(name);
  }

  public CriterionBuilder id(String text) {
    id = text;
    return this;
  }

  public CriterionBuilder description(String text) {
    description = text;
    return this;
  }

  public CriterionBuilder group(String text) {
    group = text;
    return this;
  }

  public CriterionBuilder unit(String text) {
    unit = text;
    return this;
  }

  /** {@code best} below {@code worst}: less is better. */
  public CriterionBuilder scale(double worst, double best) {
    scale = new Scale(worst, best);
    return this;
  }

  public CriterionBuilder mustReach(double rating) {
    mustReach = OptionalDouble.of(rating);
    return this;
  }

  /** One of the demands under this word is enough. */
  public CriterionBuilder eitherOr(String word) {
    eitherOr = word;
    return this;
  }

  /** A function; a curve brings its scale. */
  public CriterionBuilder value(ValueFunction function) {
    value = function;
    if (function instanceof ValueFunction.Curve curve) {
      scale = curve.scale();
    }
    return this;
  }

  public Criterion build() {
    return new Criterion(id, name, description, group, unit, scale, mustReach, eitherOr, value);
  }
}
