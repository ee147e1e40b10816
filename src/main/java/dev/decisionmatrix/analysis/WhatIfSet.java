package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One of the what-ifs that people hold against each other: what they typed beside some of the
 * weights.
 *
 * @param name in a few words; may be empty
 * @param typed factors of weights, or percent of all weights together; at least 0
 * @param groups the same beside groups of criteria
 */
public record WhatIfSet(
    String name, Mode mode, Map<Criterion, Double> typed, Map<Group, Double> groups) {
  /** Nothing typed: every weight stays as it is. */
  public static final WhatIfSet NOTHING = new WhatIfSet("", Mode.TIMES, Map.of(), Map.of());

  /** What the typed figures are. */
  public enum Mode {
    /** Each is a factor of its weight; then all are divided by their sum. */
    TIMES,
    /** Each is percent of all weights; the others share what is left in proportion. */
    PERCENT;

    /** As people choose it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public WhatIfSet {
    typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    typed.forEach((criterion, figure) -> check(criterion.id(), figure));
    groups.forEach((group, figure) -> check(group.text(), figure));
  }

  private static void check(String of, double figure) {
    if (!(figure >= 0 && Double.isFinite(figure))) {
      throw new IllegalArgumentException("not a number of at least 0 for " + of + ": " + figure);
    }
  }

  public static WhatIfSet times(Map<Criterion, Double> factors) {
    return new WhatIfSet("", Mode.TIMES, factors, Map.of());
  }

  public static WhatIfSet percent(Map<Criterion, Double> percent) {
    return new WhatIfSet("", Mode.PERCENT, percent, Map.of());
  }

  public WhatIfSet named(String other) {
    return new WhatIfSet(other, mode, typed, groups);
  }

  public WhatIfSet withGroups(Map<Group, Double> figures) {
    return new WhatIfSet(name, mode, typed, figures);
  }

  /** Whether nothing is typed: every weight stays as it is. */
  public boolean isBlank() {
    return typed.isEmpty() && groups.isEmpty();
  }

  /** What is typed for a criterion; empty where nothing is. */
  public OptionalDouble typed(Criterion criterion) {
    return optional(typed.get(criterion));
  }

  /** What is typed for a group. */
  public OptionalDouble typed(Group group) {
    return optional(groups.get(group));
  }

  private static OptionalDouble optional(@Nullable Double figure) {
    return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
  }
}
