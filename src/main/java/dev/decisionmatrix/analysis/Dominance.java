package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which options are dominated: another is at least as good on every weighed criterion and better on
 * one, so that no weights can put them ahead of it.
 *
 * <p>Values criteria x options in [0, 1], compared to nine decimals. A rating without evidence may
 * turn out anything from worst to best: it dominates as the worst and is dominated as the best, so
 * that no stand-in makes an option dominated, and no evidence to come undoes it. Knocked-out
 * options neither dominate nor are dominated. Equal options do not dominate one another. Keeney and
 * Raiffa 1976, section 3.2.
 *
 * @param dominators of each option that is dominated, in file order; those of each as they rank
 */
public record Dominance(Map<Option, List<Option>> dominators) {
  public Dominance {
    dominators = Collections.unmodifiableMap(new LinkedHashMap<>(dominators));
  }

  static Dominance of(Analysis analysis) {
    List<Option> ranked = analysis.ranking().contenders().stream().map(Standing::option).toList();
    Map<Option, List<Option>> dominators = new LinkedHashMap<>();
    for (Option option : analysis.contenders()) {
      List<Option> by = new ArrayList<>(ranked);
      by.removeIf(other -> !dominates(analysis, other, option));
      if (!by.isEmpty()) {
        dominators.put(option, List.copyOf(by));
      }
    }
    return new Dominance(dominators);
  }

  private static boolean dominates(Analysis analysis, Option better, Option worse) {
    boolean somewhere = false;
    for (Criterion criterion : analysis.decision().criteria()) {
      double least = least(analysis.ratings().at(criterion, better));
      double most = most(analysis.ratings().at(criterion, worse));
      if (least < most) {
        return false;
      }
      somewhere |= least > most;
    }
    return somewhere;
  }

  /** The value that a rating is sure to have. */
  public static double least(Rating rating) {
    return rating.missing() ? 0 : Rounding.rounded(rating.value());
  }

  /** The value that a rating can have at most. */
  public static double most(Rating rating) {
    return rating.missing() ? 1 : Rounding.rounded(rating.value());
  }

  public boolean isAny() {
    return !dominators.isEmpty();
  }

  /** Those that are dominated, in file order. */
  public List<Option> dominated() {
    return List.copyOf(dominators.keySet());
  }

  /** Those that dominate the option, as they rank; empty where none does. */
  public List<Option> of(Option option) {
    return dominators.getOrDefault(option, List.of());
  }
}
