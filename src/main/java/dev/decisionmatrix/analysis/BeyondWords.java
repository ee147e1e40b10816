package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Option;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who leads where a weight is beyond those at which the leader does, for report and workbook. */
public final class BeyondWords {
  /** Between an option and the weight below which it leads. */
  public static final String LEADS_BELOW = " leads below ";

  /** Above which it leads. */
  public static final String LEADS_ABOVE = " leads above ";

  public static final String LEADER_STAYS = "Nobody: the leader stays whatever it weighs";

  private BeyondWords() {}

  /**
   * Who leads where the weight is outside the interval of the leader; empty where there is none.
   */
  public static Optional<String> of(WeightStability weight) {
    return weight.stableFrom().isEmpty()
        ? Optional.empty()
        : Optional.of(
            of(
                weight.below().map(option -> below(option, weight.stableFrom())),
                weight.above().map(option -> above(option, weight.stableTo()))));
  }

  /** The same of a group of criteria. */
  public static Optional<String> of(GroupStability weight) {
    return weight.stableFrom().isEmpty()
        ? Optional.empty()
        : Optional.of(
            of(
                weight.below().map(option -> below(option, weight.stableFrom())),
                weight.above().map(option -> above(option, weight.stableTo()))));
  }

  private static String below(Option option, OptionalDouble share) {
    return SetApart.quoted(option.name()) + LEADS_BELOW + Rounding.percent(share.orElseThrow());
  }

  private static String above(Option option, OptionalDouble share) {
    return SetApart.quoted(option.name()) + LEADS_ABOVE + Rounding.percent(share.orElseThrow());
  }

  private static String of(Optional<String> below, Optional<String> above) {
    String told =
        Stream.of(below, above).flatMap(Optional::stream).collect(Collectors.joining(", "));
    return told.isEmpty() ? LEADER_STAYS : told;
  }
}
