package dev.decisionmatrix.analysis;

import java.util.OptionalDouble;

/**
 * What is typed in a group of criteria, or in all, and how it is shared there. What stands in a
 * group beside which nothing is typed is shared by the next one around it beside which something
 * is, or by all: for these the figures say what they pass on.
 *
 * @param given what the group takes, before all around it are divided by their sum; empty where
 *     nothing is typed beside it
 * @param others what the criteria weigh that have no figure, nor stand in a group with one
 * @param taken by the figures that are not within another's group
 * @param left to those without; 0 where others share it
 * @param perTaken the weight for each unit that is taken
 * @param perOther the weight for each unit that those without weigh
 */
public record WhatIfLevel(
    OptionalDouble given,
    double others,
    double taken,
    double left,
    double perTaken,
    double perOther) {
  /** Where there are no weights. */
  public static final WhatIfLevel NONE = new WhatIfLevel(OptionalDouble.empty(), 0, 0, 0, 0, 0);

  /** What is taken and what is left, by which they are divided. */
  public double total() {
    return taken + left;
  }

  /** What it leaves to what is around it. */
  public double othersAbove() {
    return given.isPresent() ? 0 : others;
  }

  /** What it takes of what is around it. */
  public double takenAbove() {
    return given.orElse(taken);
  }

  /** Whether what is typed within makes what the group takes; true where nothing is typed. */
  public boolean isWhole(WhatIfSet.Mode mode) {
    return given.isEmpty() || isWhole(mode, given.getAsDouble());
  }

  boolean isWhole(WhatIfSet.Mode mode, double share) {
    boolean some = total() > 0 || share == 0;
    return mode == WhatIfSet.Mode.TIMES
        ? some
        : some && Rounding.rounded(Math.abs(total() - share)) <= WhatIf.SLACK;
  }
}
