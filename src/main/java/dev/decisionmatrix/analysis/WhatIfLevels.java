package dev.decisionmatrix.analysis;

import dev.decisionmatrix.analysis.WhatIfSet.Mode;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/** From what is typed beside criteria and groups to how each group shares its weight. */
final class WhatIfLevels {
  private final Weights base;
  private final WhatIfSet set;
  private final CriteriaTree tree;
  private final Map<Group, WhatIfLevel> asked = new LinkedHashMap<>();
  private final Map<Group, WhatIfLevel> levels = new LinkedHashMap<>();

  private WhatIfLevels(Weights base, WhatIfSet set) {
    this.base = base;
    this.set = set;
    tree = CriteriaTree.of(List.copyOf(base.byCriterion().keySet()));
    ask(Group.ALL);
    if (set.groups().isEmpty()) {
      asked.put(Group.ALL, inFileOrder());
    }
    share(Group.ALL, 1, WhatIfLevel.NONE);
  }

  /** Where no group has a figure all is one level, and its sums are those of a flat decision. */
  private WhatIfLevel inFileOrder() {
    double others = 0;
    List<Double> taken = new ArrayList<>();
    for (var weight : base.byCriterion().entrySet()) {
      Double figure = set.typed().get(weight.getKey());
      if (figure == null) {
        others += weight.getValue();
      } else {
        taken.add(taken(set.mode(), weight.getValue(), figure));
      }
    }
    double sum = Sum.of(taken.stream().mapToDouble(Double::doubleValue));
    return new WhatIfLevel(OptionalDouble.empty(), others, sum, 0, 0, 0);
  }

  /** Of all together, {@link Group#ALL}, and of each group. */
  static Map<Group, WhatIfLevel> of(Weights base, WhatIfSet set) {
    return new WhatIfLevels(base, set).levels;
  }

  /** What a figure takes of a weight. */
  static double taken(Mode mode, double weight, double figure) {
    return mode == Mode.TIMES ? weight * figure : figure / 100;
  }

  private OptionalDouble given(Group group) {
    Double figure = set.groups().get(group);
    if (figure == null) {
      return OptionalDouble.empty();
    }
    double weight = Sum.of(tree.within(group).stream().mapToDouble(base::of));
    return OptionalDouble.of(taken(set.mode(), weight, figure));
  }

  private WhatIfLevel ask(Group group) {
    double others = 0;
    double taken = 0;
    for (Criterion part : tree.parts(group)) {
      Group inner = tree.group(part).orElse(Group.ALL);
      if (!inner.isAll()) {
        WhatIfLevel within = ask(inner);
        others += within.othersAbove();
        taken += within.takenAbove();
      } else if (set.typed().containsKey(part)) {
        double figure = set.typed(part).orElseThrow();
        taken += taken(set.mode(), base.of(part), figure);
      } else {
        others += base.of(part);
      }
    }
    WhatIfLevel level = new WhatIfLevel(given(group), others, taken, 0, 0, 0);
    asked.put(group, level);
    return level;
  }

  /**
   * From the top down.
   *
   * @param takes what is to be shared, as it was typed; 1 for all
   * @param around what the group stands in
   */
  private void share(Group group, double takes, WhatIfLevel around) {
    WhatIfLevel level = Objects.requireNonNull(asked.get(group));
    boolean shares = group.isAll() || level.given().isPresent();
    WhatIfLevel shared =
        shares
            ? shared(level, takes, group.isAll() ? 1 : takes * around.perTaken())
            : on(level, around);
    levels.put(group, shared);
    for (Criterion part : tree.parts(group)) {
      tree.group(part)
          .ifPresent(
              inner -> share(inner, Objects.requireNonNull(asked.get(inner)).takenAbove(), shared));
    }
  }

  private static WhatIfLevel on(WhatIfLevel level, WhatIfLevel around) {
    return new WhatIfLevel(
        level.given(), level.others(), level.taken(), 0, around.perTaken(), around.perOther());
  }

  private WhatIfLevel shared(WhatIfLevel level, double takes, double weight) {
    double others = level.others();
    double rest = others > 0 ? Math.max(0, takes - level.taken()) : 0;
    double left = set.mode() == Mode.TIMES ? others : rest;
    double total = level.taken() + left;
    return new WhatIfLevel(
        level.given(),
        others,
        level.taken(),
        left,
        total > 0 ? weight / total : 0,
        total > 0 && others > 0 ? weight * left / others / total : 0);
  }
}
