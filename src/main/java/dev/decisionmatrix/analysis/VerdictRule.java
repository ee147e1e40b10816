package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Decides how firmly the leader leads.
 *
 * <p>Open: the lowest score of the leader (on a tie, of any first-ranked option) is below another
 * contender's highest, or nothing contends at all. Close: a tie, or a margin below the close call.
 * Fragile: the leader leads in fewer than {@link Verdict#FIRM} of the samples around the weights in
 * use. Knocked-out options do not contend.
 */
final class VerdictRule {
  private VerdictRule() {}

  static Verdict of(
      List<OptionResult> options, Ranking ranking, double closeCall, Robustness robustness) {
    Map<Verdict.Kind, List<String>> found = new EnumMap<>(Verdict.Kind.class);
    found.put(Verdict.Kind.OPEN, open(options, ranking));
    found.put(Verdict.Kind.CLOSE, close(ranking, closeCall));
    found.put(Verdict.Kind.FRAGILE, fragile(ranking.leader(), robustness));
    Verdict.Kind gravest = Verdict.Kind.CLEAR;
    List<String> reasons = new ArrayList<>();
    for (Verdict.Kind kind : found.keySet()) {
      List<String> told = found.getOrDefault(kind, List.of());
      gravest = reasons.isEmpty() && !told.isEmpty() ? kind : gravest;
      reasons.addAll(told);
    }
    if (reasons.isEmpty()) {
      reasons.add(clear(ranking, robustness));
    }
    return new Verdict(gravest, ranking.leader(), ranking.margin(), reasons);
  }

  /** One sentence per contender that missing evidence could bring before a first-ranked option. */
  private static List<String> open(List<OptionResult> options, Ranking ranking) {
    if (ranking.first().isEmpty()) {
      return List.of(VerdictWords.NONE);
    }
    Overtaking overtaking = new Overtaking(options, ranking);
    return options.stream()
        .filter(overtaking::couldComeFirst)
        .map(
            option ->
                VerdictWords.OPEN.with(
                    option.option().name(),
                    Rounding.points(option.highest()),
                    ranking.leader().map(Option::name).orElse(VerdictWords.TIED_FIRST),
                    Rounding.points(overtaking.toPass(option).orElseThrow())))
        .toList();
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

  private static List<String> fragile(Optional<Option> leader, Robustness robustness) {
    return leader
        .filter(option -> share(option, robustness) < Verdict.FIRM)
        .map(
            option ->
                VerdictWords.FRAGILE.with(
                    option.name(),
                    Rounding.percent(share(option, robustness)),
                    Rounding.asTyped(robustness.offBy()),
                    Rounding.asTyped(100 * Verdict.FIRM)))
        .map(List::of)
        .orElse(List.of());
  }

  private static String clear(Ranking ranking, Robustness robustness) {
    return ranking.margin().isEmpty()
        ? VerdictWords.ONLY_ONE
        : VerdictWords.CLEAR.with(
            Rounding.points(ranking.margin().getAsDouble()),
            Rounding.percent(share(ranking.leader().orElseThrow(), robustness)),
            Rounding.asTyped(robustness.offBy()));
  }

  private static double share(Option leader, Robustness robustness) {
    return robustness.leadShare(leader).orElseThrow();
  }
}
