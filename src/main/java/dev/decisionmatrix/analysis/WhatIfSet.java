package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One of the what-ifs that people hold against each other: what they typed beside some of the
 * weights.
 *
 * @param name in a few words; may be empty
 * @param typed factors of weights, or percent of all weights together; at least 0
 */
public record WhatIfSet(String name, Mode mode, Map<Criterion, Double> typed) {
  /** Nothing typed: every weight stays as it is. */
  public static final WhatIfSet NOTHING = new WhatIfSet("", Mode.TIMES, Map.of());

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
    typed.forEach(
        (criterion, figure) -> {
          if (!(figure >= 0 && Double.isFinite(figure))) {
            throw new IllegalArgumentException(
                "not a number of at least 0 for " + criterion.id() + ": " + figure);
          }
        });
  }

  public static WhatIfSet times(Map<Criterion, Double> factors) {
    return new WhatIfSet("", Mode.TIMES, factors);
  }

  public static WhatIfSet percent(Map<Criterion, Double> percent) {
    return new WhatIfSet("", Mode.PERCENT, percent);
  }

  public WhatIfSet named(String other) {
    return new WhatIfSet(other, mode, typed);
  }

  /** What is typed for a criterion; empty where nothing is. */
  public OptionalDouble typed(Criterion criterion) {
    return Optional.ofNullable(typed.get(criterion))
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }
}
