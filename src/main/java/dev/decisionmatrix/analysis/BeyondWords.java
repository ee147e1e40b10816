package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.SetApart;
import java.util.Optional;
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
    if (weight.stableFrom().isEmpty()) {
      return Optional.empty();
    }
    String from = LEADS_BELOW + Rounding.percent(weight.stableFrom().orElseThrow());
    String to = LEADS_ABOVE + Rounding.percent(weight.stableTo().orElseThrow());
    String told =
        Stream.of(
                weight.below().map(option -> SetApart.quoted(option.name()) + from),
                weight.above().map(option -> SetApart.quoted(option.name()) + to))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Optional.of(told.isEmpty() ? LEADER_STAYS : told);
  }
}
