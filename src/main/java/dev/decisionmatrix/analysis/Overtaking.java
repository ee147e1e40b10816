package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Which contenders could come first, were missing evidence to turn out well for them and badly for
 * all others. At its worst an option has its lowest score, or is knocked out where a criterion
 * demands more than it would have; at its best it has its highest. To come first it must be able to
 * pass one that is in first place now, or outlast it, and no other may be sure to stay above it.
 *
 * <p>What is missing of one option says nothing of another, so nobody else has to be looked at to
 * know whether anything that is missing could change who is first.
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
    if (option.knockedOut()) {
      return false;
    }
    OptionalDouble toPass = toPass(option);
    boolean passes = toPass.isPresent() && toPass.getAsDouble() < option.highest();
    OptionalDouble toReach = toReach(option);
    boolean reaches = toReach.isEmpty() || toReach.getAsDouble() <= option.highest();
    return reaches && (passes || givingWay(option).isPresent());
  }

  /**
   * Whether what is missing of the option itself could change who is first: it could come first, or
   * is first and could lose that.
   */
  public boolean hangsOn(OptionResult option) {
    if (option.missing().isEmpty() || option.knockedOut()) {
      return false;
    }
    boolean falls =
        option.mayBeKnockedOut()
            || others(option).anyMatch(other -> option.lowest() < other.highest());
    return first.contains(option.option()) ? falls : couldComeFirst(option);
  }

  /**
   * The lowest of those in first place that are sure to contend, itself aside; empty where there is
   * none to pass.
   */
  public OptionalDouble toPass(OptionResult option) {
    return others(option)
        .filter(this::isFirst)
        .flatMapToDouble(other -> other.atLeast().stream())
        .min();
  }

  /** The highest that others are sure to have; empty where none is sure to contend. */
  public OptionalDouble toReach(OptionResult option) {
    return others(option).flatMapToDouble(other -> other.atLeast().stream()).max();
  }

  /** One in first place that may be knocked out, itself aside; the first in file order. */
  public Optional<OptionResult> givingWay(OptionResult option) {
    return others(option).filter(this::isFirst).filter(OptionResult::mayBeKnockedOut).findFirst();
  }

  /** The contenders beside it; for one that is knocked out there are none. */
  private Stream<OptionResult> others(OptionResult option) {
    return option.knockedOut()
        ? Stream.empty()
        : options.stream().filter(other -> !other.knockedOut() && !other.equals(option));
  }

  private boolean isFirst(OptionResult option) {
    return first.contains(option.option());
  }
}
