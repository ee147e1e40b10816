package dev.decisionmatrix.analysis;

import dev.decisionmatrix.analysis.WhatIfSet.Mode;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Weights changed by a {@link WhatIfSet}. With factors each typed criterion takes its weight times
 * the factor, the others keep theirs, and all are divided by their sum. With percent a typed
 * criterion takes exactly that share, the others share what is left in proportion to their weights,
 * as in every sensitivity analysis of this tool. A group with a figure takes that as a criterion
 * does; what it then weighs its criteria share by the same rules, whether figures stand beside them
 * or not, and so does a group within it. There are no weights where factors leave nothing, or where
 * percent and what is left miss the whole, or what a group takes, by more than {@link #SLACK}:
 * where they exceed it, or nobody is left to take the rest. Where nothing is typed the weights stay
 * as they are.
 *
 * @param given what each typed criterion takes, before all are divided by their sum
 * @param levels of all together, {@link Group#ALL}, and of each group
 */
public record WhatIf(
    Map<Criterion, Double> given, Map<Group, WhatIfLevel> levels, Optional<Weights> weights) {
  /** Of 1; that of a file of weights in percent. */
  public static final double SLACK = 0.005;

  public WhatIf {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }

  static WhatIf of(Weights base, WhatIfSet set) {
    Map<Criterion, Double> given = new LinkedHashMap<>();
    for (var weight : base.byCriterion().entrySet()) {
      Double figure = set.typed().get(weight.getKey());
      if (figure != null) {
        given.put(weight.getKey(), WhatIfLevels.taken(set.mode(), weight.getValue(), figure));
      }
    }
    WhatIf found = new WhatIf(given, WhatIfLevels.of(base, set), Optional.of(base));
    return set.isBlank() ? found : found.changing(base, set.mode());
  }

  private WhatIf changing(Weights base, Mode mode) {
    boolean usable =
        level(Group.ALL).isWhole(mode, 1)
            && levels.values().stream().allMatch(level -> level.isWhole(mode));
    return new WhatIf(given, levels, usable ? Optional.of(shared(base)) : Optional.empty());
  }

  private Weights shared(Weights base) {
    Map<Criterion, Double> weights = new LinkedHashMap<>();
    for (var weight : base.byCriterion().entrySet()) {
      WhatIfLevel level = level(Group.of(weight.getKey().group()));
      Double own = given.get(weight.getKey());
      weights.put(
          weight.getKey(),
          own != null ? own * level.perTaken() : weight.getValue() * level.perOther());
    }
    return new Weights(weights);
  }

  public WhatIfLevel level(Group group) {
    return Objects.requireNonNull(levels.get(group));
  }

  /** What the criteria weigh that have no figure, nor stand in a group with one. */
  public double others() {
    return level(Group.ALL).others();
  }

  /** What is left to these. */
  public double left() {
    return level(Group.ALL).left();
  }

  /** What is given to the typed ones together. */
  public double typed() {
    return level(Group.ALL).taken();
  }

  /** What is given and what is left, by which all are divided. */
  public double total() {
    return level(Group.ALL).total();
  }
}
