package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Decides how firmly the leader leads.
 *
 * <p>Open: the lowest score of the leader (on a tie, of any first-ranked option) is below another
 * contender's highest. Close: a tie, or a margin below the close call. Knocked-out options do not
 * contend.
 */
final class VerdictRule {
  private VerdictRule() {}

  static Verdict of(List<OptionResult> options, Ranking ranking, Scenario scenario) {
    List<OptionResult> contenders =
        options.stream().filter(option -> !option.knockedOut()).toList();
    OptionalDouble margin = ranking.margin();
    List<String> open = open(contenders, ranking.leader());
    List<String> close = close(ranking, scenario.closeCall());
    List<String> reasons = new ArrayList<>(open);
    reasons.addAll(close);
    Verdict.Kind kind =
        !open.isEmpty()
            ? Verdict.Kind.OPEN
            : !close.isEmpty() ? Verdict.Kind.CLOSE : Verdict.Kind.CLEAR;
    if (kind == Verdict.Kind.CLEAR) {
      reasons.add(clear(contenders.size(), margin));
    }
    return new Verdict(kind, ranking.leader(), margin, reasons);
  }

  /** One sentence per contender that missing evidence could bring before a first-ranked option. */
  private static List<String> open(List<OptionResult> contenders, Optional<Option> leader) {
    List<String> reasons = new ArrayList<>();
    for (OptionResult other : contenders) {
      contenders.stream()
          .filter(first -> !first.equals(other) && first.rank().orElse(0) == 1)
          .mapToDouble(OptionResult::lowest)
          .min()
          .ifPresent(
              lowest -> {
                if (lowest < other.highest()) {
                  reasons.add(
                      VerdictWords.OPEN.with(
                          other.option().name(),
                          Rounding.points(other.highest()),
                          leader.map(Option::name).orElse(VerdictWords.TIED_FIRST),
                          Rounding.points(lowest)));
                }
              });
    }
    return reasons;
  }

  private static List<String> close(Ranking ranking, double closeCall) {
    if (ranking.first().size() > 1) {
      return List.of(VerdictWords.TIE.with(String.valueOf(ranking.first().size())));
    }
    OptionalDouble margin = ranking.margin();
    return margin.isPresent() && margin.getAsDouble() < closeCall
        ? List.of(
            VerdictWords.CLOSE.with(
                Rounding.points(margin.getAsDouble()), Rounding.asTyped(closeCall)))
        : List.of();
  }

  private static String clear(int contenders, OptionalDouble margin) {
    if (contenders == 0) {
      return VerdictWords.NONE;
    }
    return margin.isEmpty()
        ? VerdictWords.ONLY_ONE
        : VerdictWords.CLEAR.with(Rounding.points(margin.getAsDouble()));
  }
}
