package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Which contenders could come first, were missing evidence to turn out well for them and badly for
 * those in first place: the highest score of the one is above the lowest of the other.
 */
public final class Overtaking {
  private final List<OptionResult> options;
  private final List<Option> first;

  Overtaking(List<OptionResult> options, Ranking ranking) {
    this.options = options;
    this.first = ranking.first();
  }

  /** Of one in first place, whether it could come before the others there. */
  public boolean couldComeFirst(OptionResult option) {
    OptionalDouble toPass = toPass(option);
    return toPass.isPresent() && toPass.getAsDouble() < option.highest();
  }

  /** The lowest of those in first place, itself aside; empty where there is none to pass. */
  public OptionalDouble toPass(OptionResult option) {
    return option.knockedOut()
        ? OptionalDouble.empty()
        : options.stream()
            .filter(other -> first.contains(other.option()) && !other.equals(option))
            .mapToDouble(OptionResult::lowest)
            .min();
  }
}
